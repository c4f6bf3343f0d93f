package se.rus.strategy.shift;

import com.fasterxml.jackson.annotation.JsonValue;

/** The four steps of the cooperation ladder (samverkanstrappan), lowest first. */
public enum CooperationLevel {
    /** Samtal: information is exchanged. */
    TALKS("talks"),
    /** Samsyn: the problem is seen in the same way. */
    SHARED_VIEW("sharedView"),
    /** Samarbete: processes or projects with a common aim. */
    COOPERATION("cooperation"),
    /** Samverkan: many levels and sectors pull in the same direction. */
    COLLABORATION("collaboration");

    private final String word;

    CooperationLevel(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
