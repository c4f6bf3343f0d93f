package se.rus.indicator.submission;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Unit;
import se.rus.indicator.definition.Units;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.NumberCell;
import se.rus.indicator.table.NumberReading;
import se.rus.indicator.table.NumberRefusals;
import se.rus.indicator.table.NumberText;
import se.rus.platform.decision.Rejection;

/** The value of a row. Zero and missing are different, and what can be read in two ways is read in none. */
final class CellValue {
    private CellValue() {}

    /** Empty when the row says that the value is missing. */
    static Optional<BigDecimal> of(Cell cell, Cell missing, Definition definition) {
        NumberReading read = read(cell, definition);
        boolean saidMissing = CellWords.truth(missing);
        if (read instanceof NumberReading.Missing || saidMissing && read instanceof NumberReading.Empty) {
            return Optional.empty();
        }
        if (saidMissing || read instanceof NumberReading.Empty) {
            throw new CellException(
                    Column.VALUE,
                    "value-or-missing",
                    "Write a value, or say that it is missing: a number, or the word saknas.",
                    "Skriv ett värde, eller ange att det saknas: ett tal, eller ordet saknas.");
        }
        return Optional.of(value(read, definition));
    }

    private static NumberReading read(Cell cell, Definition definition) {
        boolean whole = Units.of(definition.unit()).map(Unit::wholeNumbers).orElse(false);
        return switch (cell) {
            case Cell.Empty ignored -> new NumberReading.Empty();
            case Cell.Text(String text) -> NumberText.read(text, definition.unit(), whole);
            case Cell.Number number -> NumberCell.read(number, definition.unit(), whole);
            case Cell.Truth ignored -> new NumberReading.NotANumber();
            case Cell.Refused(var reason) -> throw new CellException(Column.VALUE, reason);
        };
    }

    private static BigDecimal value(NumberReading read, Definition definition) {
        return switch (read) {
            case NumberReading.Value(BigDecimal value) -> value;
            case NumberReading.Ambiguous it -> throw refused(NumberRefusals.of(it));
            case NumberReading.WrongUnit it -> throw refused(NumberRefusals.of(it, definition.unit()));
            case NumberReading.NotWhole ignored -> throw refused(NumberRefusals.notWhole(definition.unit()));
            case NumberReading.TooManyDigits ignored -> throw refused(NumberRefusals.tooLong());
            case NumberReading.NotANumber ignored -> throw refused(NumberRefusals.notANumber());
            case NumberReading.Missing ignored -> throw new IllegalStateException("looked at before");
            case NumberReading.Empty ignored -> throw new IllegalStateException("looked at before");
        };
    }

    private static CellException refused(Rejection reason) {
        return new CellException(Column.VALUE, reason);
    }
}
