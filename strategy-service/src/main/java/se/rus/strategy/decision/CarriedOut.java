package se.rus.strategy.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a measure was carried out. */
public enum CarriedOut {
    /** Wholly. */
    YES("yes"),
    /** In part, or still going on. */
    PARTLY("partly"),
    /** Not at all. */
    NO("no");

    private final String word;

    CarriedOut(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
