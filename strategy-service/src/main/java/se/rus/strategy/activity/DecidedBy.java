package se.rus.strategy.activity;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who decided on an activity. */
public enum DecidedBy {
    /** A political body. */
    POLITICAL("political"),
    /** The administration, within its own remit. */
    ADMINISTRATION("administration");

    private final String word;

    DecidedBy(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
