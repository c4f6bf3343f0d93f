package se.rus.strategy.deviation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who found a deviation. */
public enum Opener {
    /** The system, when the signal turned. */
    POLICY("policy"),
    /** The coordinator of the county. */
    COORDINATOR("coordinator");

    private final String word;

    Opener(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
