package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose result an indicator measures. */
public enum IndicatorScope {
    /** The own operations of the organisation that reports. */
    OWN_OPERATIONS("ownOperations"),
    /** The county as a place. */
    REGION("region");

    private final String word;

    IndicatorScope(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
