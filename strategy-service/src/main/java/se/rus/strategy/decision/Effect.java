package se.rus.strategy.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way something works. */
public enum Effect {
    /** For the better. */
    POSITIVE("positive"),
    /** For the worse. */
    NEGATIVE("negative"),
    /** Not at all. */
    NONE("none");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
