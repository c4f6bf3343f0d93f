package se.rus.strategy.deviation;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a cause has to do with the deviation. */
public enum Influence {
    /** Much. */
    LARGE("large"),
    /** Little. */
    SMALL("small");

    private final String word;

    Influence(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
