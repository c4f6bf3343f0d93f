package se.rus.indicator.table;

import java.math.BigDecimal;

/** Reads the number cells of Excel and of JSON, which need no guess about marks. */
public final class NumberCell {
    private NumberCell() {}

    /**
     * A cell shown as 39.7 % holds 0.397: in an indicator measured in % it is 39.7, in any other the unit is wrong.
     *
     * @param unit the symbol of the indicator's unit
     * @param wholeNumbers true when the unit counts things
     */
    public static NumberReading read(Cell.Number cell, String unit, boolean wholeNumbers) {
        if (!cell.percent()) {
            return Numbers.within(cell.value(), wholeNumbers);
        }
        return unit.equals("%")
                ? Numbers.within(cell.value().multiply(BigDecimal.valueOf(100)), wholeNumbers)
                : new NumberReading.WrongUnit("%");
    }
}
