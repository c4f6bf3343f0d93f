package se.rus.indicator.period;

import com.fasterxml.jackson.annotation.JsonValue;

/** How long the periods of an indicator are. */
public enum PeriodType {
    YEAR("year", 1),
    HALF_YEAR("halfYear", 2),
    /** Four months: T1 January to April, T2 May to August, T3 September to December (R50). */
    TERTIAL("tertial", 3),
    QUARTER("quarter", 4),
    MONTH("month", 12);

    private final String word;
    private final int inAYear;

    PeriodType(String word, int inAYear) {
        this.word = word;
        this.inAYear = inAYear;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** How many of them make a year. */
    public int inAYear() {
        return inAYear;
    }
}
