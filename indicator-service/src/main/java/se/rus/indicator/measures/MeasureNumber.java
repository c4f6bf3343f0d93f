package se.rus.indicator.measures;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.indicator.definition.Unit;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.NumberCell;
import se.rus.indicator.table.NumberReading;
import se.rus.indicator.table.NumberRefusals;
import se.rus.indicator.table.NumberText;
import se.rus.platform.decision.Rejection;

/** A number of a table of measures, in the measure's unit. What can be read in two ways is read in none. */
final class MeasureNumber {
    private MeasureNumber() {}

    /** Empty when there is none: nothing stands there, or that it is missing. */
    static Optional<BigDecimal> of(Cell cell, Unit unit, CellFault.Place place) {
        return switch (read(cell, unit, place)) {
            case NumberReading.Value(BigDecimal value) -> Optional.of(value);
            case NumberReading.Empty ignored -> Optional.empty();
            case NumberReading.Missing ignored -> Optional.empty();
            case NumberReading.Ambiguous it -> throw refused(place, NumberRefusals.of(it));
            case NumberReading.WrongUnit it -> throw refused(place, NumberRefusals.of(it, unit.symbol()));
            case NumberReading.NotWhole ignored -> throw refused(place, NumberRefusals.notWhole(unit.symbol()));
            case NumberReading.TooManyDigits ignored -> throw refused(place, NumberRefusals.tooLong());
            case NumberReading.NotANumber ignored -> throw refused(place, NumberRefusals.notANumber());
        };
    }

    private static NumberReading read(Cell cell, Unit unit, CellFault.Place place) {
        return switch (cell) {
            case Cell.Empty ignored -> new NumberReading.Empty();
            case Cell.Text(String text) -> NumberText.read(text, unit.symbol(), unit.wholeNumbers());
            case Cell.Number number -> NumberCell.read(number, unit.symbol(), unit.wholeNumbers());
            case Cell.Truth ignored -> new NumberReading.NotANumber();
            case Cell.Refused(Rejection reason) -> throw refused(place, reason);
        };
    }

    private static CellFault refused(CellFault.Place place, Rejection reason) {
        return new CellFault(place, reason);
    }
}
