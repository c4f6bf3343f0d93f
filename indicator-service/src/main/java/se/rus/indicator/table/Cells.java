package se.rus.indicator.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** What a cell means in its column, the same for every format. */
final class Cells {
    private static final Set<String> YES = Set.of("true", "sant", "ja", "yes", "x", "1");
    private static final Set<String> NO = Set.of("false", "falskt", "nej", "no", "0");
    private static final int ACTOR_DIGITS = 4;
    private static final int LONGEST_NUMBER = 400;

    private Cells() {}

    /** Text as it stood in a file that spreadsheets write; formulas are refused. */
    static Cell spreadsheetText(Column column, String written) {
        return in(column, spreadsheetText(written));
    }

    /** The same where no column says what it means. */
    static Cell spreadsheetText(String written) {
        String text = Spaces.trim(written);
        return Formulas.looksLikeOne(text) ? CellRefusals.formula() : text(text);
    }

    /** As a header; empty when it is none. */
    static String name(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Number number -> Numbers.text(number.value());
            case Cell.Truth truth -> "";
            case Cell.Empty empty -> "";
            case Cell.Refused refused -> "";
        };
    }

    /** Empty when there is nothing but spaces. */
    static Cell text(String written) {
        String text = Spaces.trim(written);
        return text.isEmpty() ? Cell.EMPTY : new Cell.Text(text);
    }

    /**
     * A number of a length that can be written out. A few characters, 1e999999999, can say a number that fills the
     * memory as soon as anything shows it.
     */
    static Cell number(BigDecimal value, boolean percent) {
        boolean tooLong = Math.abs((long) value.scale()) + value.precision() > LONGEST_NUMBER;
        return tooLong ? CellRefusals.tooLongNumber() : new Cell.Number(value, percent);
    }

    /** As it is meant in that column. */
    static Cell in(Column column, Cell cell) {
        return switch (column) {
            case VALUE -> cell;
            case MISSING -> truth(cell);
            case ACTOR -> actor(words(cell));
            case INDICATOR, PERIOD, BREAKDOWN, STATUS, REASON, MOTIVATION -> words(cell);
        };
    }

    private static Cell words(Cell cell) {
        return cell instanceof Cell.Number number ? new Cell.Text(Numbers.text(number.value())) : cell;
    }

    /** Excel drops the zeros of 0880, and writes 880 into a CSV file too. */
    private static Cell actor(Cell cell) {
        if (cell instanceof Cell.Text(String text)
                && text.length() < ACTOR_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Cell.Text("0".repeat(ACTOR_DIGITS - text.length()) + text);
        }
        return cell;
    }

    private static Cell truth(Cell cell) {
        String word = switch (cell) {
            case Cell.Text(String text) -> text.toLowerCase(Locale.ROOT);
            case Cell.Number(BigDecimal value, boolean percent) -> Numbers.text(value);
            case Cell.Truth truth -> "";
            case Cell.Empty empty -> "";
            case Cell.Refused refused -> "";
        };
        if (YES.contains(word)) {
            return new Cell.Truth(true);
        }
        return NO.contains(word) ? new Cell.Truth(false) : cell;
    }
}
