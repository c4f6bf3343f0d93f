package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a shift (förflyttning) has come about. */
public enum ShiftStage {
    /** It is wanted and has not happened. */
    WANTED("wanted"),
    /** It has happened. */
    HAPPENED("happened");

    private final String word;

    ShiftStage(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
