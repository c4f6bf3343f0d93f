package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three dimensions of sustainable development in Agenda 2030. */
public enum Dimension {
    /** Social sustainability: the goal. */
    SOCIAL("social"),
    /** Ecological sustainability: the condition. */
    ECOLOGICAL("ecological"),
    /** Economic sustainability: the means. */
    ECONOMIC("economic");

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
