package se.rus.strategy.activity;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much an activity weighs in a year's plan. */
public enum Weight {
    /** Before others. */
    HIGH("high"),
    /** As planned. */
    NORMAL("normal"),
    /** After others. */
    LOW("low"),
    /** Not in this year. */
    SET_ASIDE("setAside");

    private final String word;

    Weight(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
