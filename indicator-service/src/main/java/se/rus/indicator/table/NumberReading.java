package se.rus.indicator.table;

import java.math.BigDecimal;

/** What a text says when a number was expected. */
public sealed interface NumberReading {

    /** One number, and no other reading of it. */
    record Value(BigDecimal value) implements NumberReading {}

    /** The text says that the value is missing. That is not zero, and not an empty cell. */
    record Missing() implements NumberReading {}

    /** Nothing but spaces. Whether that is allowed is the caller's to say. */
    record Empty() implements NumberReading {}

    /**
     * Two numbers could be meant, and the system does not guess.
     *
     * @param one with the mark as the decimal sign
     * @param other with the mark between thousands
     */
    record Ambiguous(BigDecimal one, BigDecimal other) implements NumberReading {}

    /**
     * A number in another unit than the indicator's.
     *
     * @param found the unit as it was written
     */
    record WrongUnit(String found) implements NumberReading {}

    /** A number with decimals where things are counted. */
    record NotWhole(BigDecimal value) implements NumberReading {}

    /** A number with more than 15 digits before the decimal sign, or more than 9 after it. */
    record TooManyDigits() implements NumberReading {}

    /** Something else. */
    record NotANumber() implements NumberReading {}
}
