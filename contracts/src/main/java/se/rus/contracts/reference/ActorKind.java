package se.rus.contracts.reference;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an actor is. */
public enum ActorKind {
    /** A municipality (kommun). */
    MUNICIPALITY("municipality"),
    /** A region, the county-wide authority. */
    REGION("region");

    private final String word;

    ActorKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
