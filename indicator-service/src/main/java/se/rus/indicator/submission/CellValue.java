package se.rus.indicator.submission;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Unit;
import se.rus.indicator.definition.Units;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.NumberReading;
import se.rus.indicator.table.NumberText;

/** The value of a row. Zero and missing are different, and what can be read in two ways is read in none. */
final class CellValue {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
            case Cell.Number(BigDecimal value, boolean percent) ->
                percent ? percent(value, definition) : new NumberReading.Value(value);
            case Cell.Truth ignored -> new NumberReading.NotANumber();
            case Cell.Refused(var reason) -> throw new CellException(Column.VALUE, reason);
        };
    }

    /** Excel shows 0.07 as 7 % in such a cell, and 7 % is what its author sees. */
    private static NumberReading percent(BigDecimal value, Definition definition) {
        return definition.unit().equals("%")
                ? new NumberReading.Value(value.multiply(HUNDRED))
                : new NumberReading.WrongUnit("%");
    }

    private static BigDecimal value(NumberReading read, Definition definition) {
        return switch (read) {
            case NumberReading.Value(BigDecimal value) -> fitting(value);
            case NumberReading.Ambiguous(BigDecimal one, BigDecimal other) ->
                throw new CellException(
                        Column.VALUE,
                        "ambiguous-number",
                        "This can be read as " + en(one) + " or as " + en(other) + ". Write it so that it can be only"
                                + " one: with a decimal comma, or without a separator of thousands.",
                        "Detta kan läsas som " + sv(one) + " eller som " + sv(other) + ". Skriv det så att det bara kan"
                                + " vara ett: med decimalkomma, eller utan tusentalsavgränsare.");
            case NumberReading.WrongUnit(String found) ->
                throw new CellException(
                        Column.VALUE,
                        "wrong-unit",
                        "The indicator is measured in " + definition.unit() + ", not in " + found + ".",
                        "Indikatorn mäts i " + definition.unit() + ", inte i " + found + ".");
            case NumberReading.NotWhole(BigDecimal ignored) ->
                throw new CellException(
                        Column.VALUE,
                        "not-whole",
                        "What is counted in " + definition.unit() + " is a whole number.",
                        "Det som räknas i " + definition.unit() + " är ett heltal.");
            case NumberReading.TooManyDigits ignored -> throw tooLong();
            case NumberReading.NotANumber ignored ->
                throw new CellException(
                        Column.VALUE, "not-a-number", "This is not a number.", "Detta är inte ett tal.");
            case NumberReading.Missing ignored -> throw new IllegalStateException("looked at before");
            case NumberReading.Empty ignored -> throw new IllegalStateException("looked at before");
        };
    }

    private static BigDecimal fitting(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 9 || plain.precision() - plain.scale() > 15) {
            throw tooLong();
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static CellException tooLong() {
        return new CellException(
                Column.VALUE,
                "too-long-number",
                "At most 15 digits before and 9 after the decimal point.",
                "Högst 15 siffror före och 9 efter decimaltecknet.");
    }

    private static String en(BigDecimal value) {
        return value.toPlainString();
    }

    private static String sv(BigDecimal value) {
        return en(value).replace('.', ',');
    }
}
