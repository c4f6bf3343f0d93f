package se.rus.strategy.activity;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an activity stands in a year. */
public enum ActivityStatus {
    /** Not begun; also what nobody has reported on yet. */
    PLANNED("planned"),
    /** Under way as planned. */
    ONGOING("ongoing"),
    /** Finished; the last word. */
    DONE("done"),
    /** Later than planned, with a reason. */
    DELAYED("delayed"),
    /** Given up, with a reason; the last word. */
    CANCELLED("cancelled");

    private final String word;

    ActivityStatus(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
