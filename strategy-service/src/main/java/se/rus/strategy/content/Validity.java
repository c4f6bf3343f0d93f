package se.rus.strategy.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the years of a governing document say, seen from a year. Flagged, never refused: real documents have all of them. */
public enum Validity {
    /** The year lies within them, or one end is open. */
    VALID("valid"),
    /** It begins later. */
    NOT_YET("notYet"),
    /** It ended earlier. */
    EXPIRED("expired"),
    /** It ends before it begins, as "2025–2003" does. */
    IMPOSSIBLE("impossible"),
    /** No years are given, neither apart nor in the title. */
    NOT_STATED("notStated");

    private final String word;

    Validity(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Seen from a year, four digits. */
    public static Validity in(int year, Years years) {
        Integer from = years.from();
        Integer to = years.to();
        if (from == null && to == null) {
            return NOT_STATED;
        }
        if (from != null && to != null && to < from) {
            return IMPOSSIBLE;
        }
        if (to != null && to < year) {
            return EXPIRED;
        }
        return from != null && from > year ? NOT_YET : VALID;
    }
}
