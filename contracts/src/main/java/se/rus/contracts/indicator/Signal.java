package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an indicator stands against its target. */
public enum Signal {
    /** The target is reached. */
    ACHIEVED("achieved"),
    /** On its way to be reached in time. */
    ON_TRACK("onTrack"),
    /** Behind, but within reach. */
    AT_RISK("atRisk"),
    /** Will not be reached as it goes. */
    OFF_TRACK("offTrack"),
    /** Cannot be said: a value, a target or a baseline is missing. */
    NOT_ASSESSABLE("notAssessable");

    private final String word;

    Signal(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
