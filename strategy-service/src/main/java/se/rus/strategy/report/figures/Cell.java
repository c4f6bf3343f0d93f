package se.rus.strategy.report.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;

/** What stands in one cell of a table: a value with its meaning, not yet written in any form. */
public sealed interface Cell {

    /** Words of ours, in both languages. */
    record Words(BilingualText text) implements Cell {}

    /** Words as somebody wrote them: names and titles, Swedish. */
    record Written(String text) implements Cell {}

    /** A code or a period: letters and digits that are no amount. */
    record Code(String text) implements Cell {}

    /** A place in an order; never added up. */
    record Ordinal(int number) implements Cell {}

    /** How many; may be added up. */
    record Count(long number) implements Cell {}

    /** Whole kronor; may be added up. */
    record Kronor(long amount) implements Cell {}

    /** A measured value in the unit of its row; never added up. */
    record Value(BigDecimal value) implements Cell {}

    /** A signal. */
    record Mark(Signal signal) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Nothing is known. */
    record Unknown() implements Cell {}

    static Cell words(BilingualText text) {
        return text == null ? new Unknown() : new Words(text);
    }

    static Cell written(String text) {
        return text == null || text.isBlank() ? new Unknown() : new Written(text);
    }

    static Cell code(String text) {
        return text == null || text.isBlank() ? new Unknown() : new Code(text);
    }

    static Cell value(BigDecimal value) {
        return value == null ? new Unknown() : new Value(value);
    }

    static Cell day(LocalDate day) {
        return day == null ? new Unknown() : new Day(day);
    }

    /** Whether figures of this kind stand to the right and can be added up. */
    default boolean adds() {
        return switch (this) {
            case Count ignored -> true;
            case Kronor ignored -> true;
            case Words ignored -> false;
            case Written ignored -> false;
            case Code ignored -> false;
            case Ordinal ignored -> false;
            case Value ignored -> false;
            case Mark ignored -> false;
            case Day ignored -> false;
            case Unknown ignored -> false;
        };
    }

    /** Whether it is written to the right, digit under digit. */
    default boolean isNumber() {
        return adds() || this instanceof Value || this instanceof Ordinal;
    }
}
