package se.rus.indicator.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is to happen when some rows are wrong. */
public enum SubmissionMode {
    /** Nothing is stored. */
    @JsonProperty("allOrNothing")
    ALL_OR_NOTHING,
    /** The right ones are stored. */
    @JsonProperty("acceptCorrect")
    ACCEPT_CORRECT
}
