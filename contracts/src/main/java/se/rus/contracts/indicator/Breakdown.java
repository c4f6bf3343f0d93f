package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of the population that a value describes. */
public enum Breakdown {
    /** Everybody. */
    TOTAL("total"),
    /** Women and girls. */
    WOMEN("women"),
    /** Men and boys. */
    MEN("men");

    private final String word;

    Breakdown(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
