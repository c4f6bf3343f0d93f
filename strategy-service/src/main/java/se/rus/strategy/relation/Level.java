package se.rus.strategy.relation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is assessed: large organisations relate in several ways at once. */
public enum Level {
    /** The organisation as a whole; this is what summaries count. */
    ORGANISATION("organisation"),
    /** One of its units. */
    UNIT("unit"),
    /** One of its documents, for example a comprehensive plan (översiktsplan). */
    DOCUMENT("document");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
