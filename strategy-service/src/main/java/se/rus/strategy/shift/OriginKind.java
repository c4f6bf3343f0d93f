package se.rus.strategy.shift;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a piece of work came out of. */
public enum OriginKind {
    /** An assignment of the government (regeringsuppdrag). */
    GOVERNMENT_ASSIGNMENT("governmentAssignment"),
    /** The actors' own initiative. */
    OWN_INITIATIVE("ownInitiative"),
    /** A project. */
    PROJECT("project"),
    /** An agreement between actors. */
    AGREEMENT("agreement"),
    /** Anything else, as the text says. */
    OTHER("other");

    private final String word;

    OriginKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
