package se.rus.strategy.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a goal stands on the wheel of improvement. */
public enum Phase {
    /** What to do is decided and to be planned. */
    PLAN("plan"),
    /** It is being done. */
    DO("do"),
    /** It is looked at how it went, and why. */
    CHECK("check"),
    /** It is to be decided what to do otherwise. */
    ACT("act");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
