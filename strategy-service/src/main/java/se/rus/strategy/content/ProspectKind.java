package se.rus.strategy.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether something that may happen hinders or helps. */
public enum ProspectKind {
    /** It would hinder the goal. */
    RISK("risk"),
    /** It would help the goal. */
    OPPORTUNITY("opportunity");

    private final String word;

    ProspectKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
