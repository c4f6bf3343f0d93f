package se.rus.strategy.relevance;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a target of the global goals concerns a county's strategy. */
public enum Relevance {
    /** The county can do much about it, or it weighs heavily on the county. */
    HIGH("high"),
    /** Something, but others do more. */
    SOME("some"),
    /** Looked at and found not to concern it. */
    NONE("none"),
    /** Nobody has said. */
    NOT_ASSESSED("notAssessed");

    /** All words on the wire, as a pattern for query parameters. */
    static final String WORDS = "high|some|none|notAssessed";

    private final String word;

    Relevance(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
