package se.rus.strategy.context;

import com.fasterxml.jackson.annotation.JsonValue;

/** In which way a context event worked. */
public enum Effect {
    /** It helped. */
    POSITIVE("positive"),
    /** It hindered. */
    NEGATIVE("negative"),
    /** It helped in part and hindered in part. */
    BOTH("both");

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
