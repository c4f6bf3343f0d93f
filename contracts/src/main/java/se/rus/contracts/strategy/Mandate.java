package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far whoever owns a goal decides over it (rådighet). */
public enum Mandate {
    /** It decides itself. */
    OWN("own"),
    /** It decides together with others. */
    SHARED("shared"),
    /** It can influence those who decide, no more. */
    INFLUENCE_ONLY("influenceOnly");

    private final String word;

    Mandate(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
