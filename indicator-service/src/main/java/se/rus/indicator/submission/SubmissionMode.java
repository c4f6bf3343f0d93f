package se.rus.indicator.submission;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What is to happen when some rows are wrong. */
public enum SubmissionMode {
    /** Nothing is stored. */
    ALL_OR_NOTHING("allOrNothing"),
    /** The right ones are stored. */
    ACCEPT_CORRECT("acceptCorrect");

    private final String word;

    SubmissionMode(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    static Optional<SubmissionMode> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
