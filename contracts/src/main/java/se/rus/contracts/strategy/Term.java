package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;

/** When a goal is to be reached. */
public enum Term {
    /** Within the period of its strategy. */
    SHORT("short"),
    /** Later than that. */
    LONG("long");

    private final String word;

    Term(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
