package se.rus.indicator.table;

import java.math.BigDecimal;
import se.rus.platform.decision.Rejection;

/** What one cell of a submitted file holds. */
public sealed interface Cell {
    /** Nothing. */
    Empty EMPTY = new Empty();

    /** As written, without the spaces around it. Never empty. */
    record Text(String text) implements Cell {}

    /**
     * A number that the file holds as a number, so that no mark must be read: JSON and Excel.
     *
     * @param percent true when Excel shows it with %, that is a hundred times as large
     */
    record Number(BigDecimal value, boolean percent) implements Cell {}

    /** Yes or no. */
    record Truth(boolean truth) implements Cell {}

    /** Nothing, which does not say that a value is missing. */
    record Empty() implements Cell {}

    /** Something that cannot be read, with what to do about it. Its row is refused, not the file. */
    record Refused(Rejection rejection) implements Cell {}
}
