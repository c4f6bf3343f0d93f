package se.rus.strategy.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a document stands to the strategy that names it. */
public enum DocumentRole {
    /** It governs how a goal is worked with. */
    GOVERNING("governing"),
    /** It hangs under the strategy and says more about a part of it (understrategi). */
    SUB_STRATEGY("subStrategy"),
    /** The strategy must take it into account, for example a county plan for transport. */
    CONSIDERED("considered");

    private final String word;

    DocumentRole(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
