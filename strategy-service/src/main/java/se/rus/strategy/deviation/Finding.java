package se.rus.strategy.deviation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the testing of a supposed cause has shown. */
public enum Finding {
    /** Nobody has tested it yet. */
    UNTESTED("untested"),
    /** The evidence speaks for it. */
    CONFIRMED("confirmed"),
    /** The evidence speaks against it. */
    REJECTED("rejected");

    private final String word;

    Finding(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
