package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a signal turned. Negative comes first in every list. */
public enum DeviationDirection {
    /** It got worse and something may have to be done. */
    NEGATIVE("negative"),
    /** It got better: what made it so may be worth learning from. */
    LEARNING("learning");

    private final String word;

    DeviationDirection(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
