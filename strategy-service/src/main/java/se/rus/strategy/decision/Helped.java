package se.rus.strategy.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether what was decided helped. */
public enum Helped {
    /** The indicator stands better than before. */
    HELPED("helped"),
    /** It stands as before. */
    UNCHANGED("unchanged"),
    /** It stands worse than before. */
    WORSE("worse"),
    /** Value and signal point different ways. */
    UNCLEAR("unclear"),
    /** There is no value of a period after the measures yet. */
    TOO_EARLY("tooEarly"),
    /** None of the measures was carried out. */
    NOT_CARRIED_OUT("notCarriedOut"),
    /** There is no value to compare with. */
    NOT_MEASURED("notMeasured");

    private final String word;

    Helped(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
