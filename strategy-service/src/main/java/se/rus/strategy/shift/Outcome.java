package se.rus.strategy.shift;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of the work afterwards. */
public enum Outcome {
    /** It is part of ordinary operations now. */
    PERMANENT_OPERATION("permanentOperation"),
    /** It ended. */
    ENDED("ended"),
    /** It goes on in another form, for example a new project. */
    CONTINUED("continued");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
