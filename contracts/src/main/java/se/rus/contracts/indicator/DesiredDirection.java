package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a value should go. */
public enum DesiredDirection {
    /** Higher is better. */
    INCREASE("increase"),
    /** Lower is better. */
    DECREASE("decrease"),
    /** As it is. */
    KEEP("keep"),
    /** Within a range. */
    RANGE("range");

    private final String word;

    DesiredDirection(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
