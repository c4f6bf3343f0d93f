package se.rus.contracts.notification;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a subscriber is told. */
public enum Channel {
    /** A POST to the address of the subscriber. */
    WEBHOOK("webhook"),
    /** The subscriber reads its own feed or stream. */
    FEED("feed");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
