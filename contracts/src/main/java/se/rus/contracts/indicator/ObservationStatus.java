package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sure the reporter is of a value. */
public enum ObservationStatus {
    /** May still change. */
    PRELIMINARY("preliminary"),
    /** Stands, unless it is revised. */
    FINAL("final");

    private final String word;

    ObservationStatus(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
