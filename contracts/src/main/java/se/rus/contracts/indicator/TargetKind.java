package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a target is to be read. */
public enum TargetKind {
    /** A level to reach in the desired direction. */
    VALUE("value"),
    /** A level to stay at or under, wherever the baseline lies. */
    UPPER_BOUND("upperBound"),
    /** A level to stay at or over, wherever the baseline lies. */
    LOWER_BOUND("lowerBound"),
    /** No level: a direction from the baseline, for example "ökning". */
    DIRECTION("direction");

    private final String word;

    TargetKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
