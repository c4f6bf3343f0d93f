package se.rus.strategy.context;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of thing a context event worked on. */
public enum AffectedKind {
    /** A goal, priority or focus area of a strategy. */
    ELEMENT("element"),
    /** An activity. */
    ACTIVITY("activity"),
    /** A shift. */
    SHIFT("shift"),
    /** An indicator. */
    INDICATOR("indicator");

    private final String word;

    AffectedKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
