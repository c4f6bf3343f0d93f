package se.rus.indicator.remark;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a remark does. */
public enum RemarkKind {
    COMMENT("comment"),
    /** Marks the value for follow-up. */
    FOLLOW_UP("followUp"),
    /** Takes the mark away: it was looked into. */
    FOLLOWED_UP("followedUp");

    private final String word;

    RemarkKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
