package se.rus.indicator.assessment;

import com.fasterxml.jackson.annotation.JsonValue;

/** On which side of what it is compared with a value lies, as seen by the desired direction. */
public enum Standing {
    /** On the right side. */
    BETTER("better"),
    /** No difference that counts. */
    EQUAL("equal"),
    /** On the wrong side. */
    WORSE("worse"),
    /** Nothing says which side is right. */
    UNKNOWN("unknown");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
