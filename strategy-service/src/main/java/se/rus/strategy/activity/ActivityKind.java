package se.rus.strategy.activity;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose work an activity is. */
public enum ActivityKind {
    /** For the county as a whole, by several together. */
    REGIONAL("regional"),
    /** In the responsible actor's own operations. */
    OWN("own");

    private final String word;

    ActivityKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
