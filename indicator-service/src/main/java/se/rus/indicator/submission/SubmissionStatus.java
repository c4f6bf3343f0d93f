package se.rus.indicator.submission;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a submission has come. */
public enum SubmissionStatus {
    /** It is stored and waits for its turn. */
    RECEIVED("received"),
    RUNNING("running"),
    COMPLETED("completed"),
    /** All or nothing was wanted, and some row was wrong: nothing is stored. */
    REFUSED("refused"),
    /** Stopped on request; what was stored before stays. */
    CANCELLED("cancelled");

    private final String word;

    SubmissionStatus(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    @JsonValue
    public String word() {
        return word;
    }

    /** True when nothing more will happen to it. */
    public boolean isOver() {
        return this != RECEIVED && this != RUNNING;
    }
}
