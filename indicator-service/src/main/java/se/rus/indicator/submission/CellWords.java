package se.rus.indicator.submission;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.definition.BreakdownOf;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.TableRow;

/** Words in cells, as people write them in Swedish and in English. */
final class CellWords {
    /** {@code T1 2026}, {@code 2026 T1} and {@code 2026T1} are {@code 2026-T1}. */
    private static final Pattern PART_FIRST = Pattern.compile("([HTQ][1-4])[ -]?([0-9]{4})");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[ -]?([HTQ][1-4])");
    private static final Set<String> YES = Set.of("true", "ja", "yes", "x", "1", "sant");
    private static final Set<String> NO = Set.of("false", "nej", "no", "0", "falskt");

    private CellWords() {}

    /** Null when the cell is empty. */
    static String text(TableRow row, Column column) {
        String text = switch (row.cell(column)) {
            case Cell.Text(String it) -> it.strip();
            case Cell.Number number -> number.value().stripTrailingZeros().toPlainString();
            case Cell.Truth(boolean it) -> Boolean.toString(it);
            case Cell.Empty ignored -> "";
            case Cell.Refused(var reason) -> throw new CellException(column, reason);
        };
        if (text.length() > 2000) {
            throw new CellException(column, "too-long", "At most 2,000 characters.", "Högst 2 000 tecken.");
        }
        return text.isEmpty() ? null : text;
    }

    /** Null when the cell is empty or cannot be read. */
    static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Text(String it) -> it.strip();
            case Cell.Number number -> number.value().stripTrailingZeros().toPlainString();
            case Cell.Truth ignored -> null;
            case Cell.Empty ignored -> null;
            case Cell.Refused ignored -> null;
        };
    }

    static Period period(Cell cell) {
        String text = switch (cell) {
            case Cell.Text(String it) -> it.strip().toUpperCase(Locale.ROOT);
            case Cell.Number number -> number.value().stripTrailingZeros().toPlainString();
            case Cell.Truth ignored -> "";
            case Cell.Empty ignored -> "";
            case Cell.Refused(var reason) -> throw new CellException(Column.PERIOD, reason);
        };
        return Period.read(usual(text))
                .orElseThrow(() -> new CellException(
                        Column.PERIOD,
                        "not-a-period",
                        "Write a period as 2026, 2026-H1, 2026-T2, 2026-Q3 or 2026-05.",
                        "Skriv en period som 2026, 2026-H1, 2026-T2, 2026-Q3 eller 2026-05."));
    }

    private static String usual(String text) {
        Matcher partFirst = PART_FIRST.matcher(text);
        if (partFirst.matches()) {
            return partFirst.group(2) + "-" + partFirst.group(1);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? yearFirst.group(1) + "-" + yearFirst.group(2) : text;
    }

    /** By its word, or by its name in either language; another word is kept, and refused by the indicator's rules. */
    static Breakdown breakdown(String word, Definition definition) {
        return definition.breakdowns().stream()
                .filter(each -> word.equalsIgnoreCase(each.breakdown().word())
                        || word.equalsIgnoreCase(each.name().sv())
                        || word.equalsIgnoreCase(each.name().en()))
                .findFirst()
                .map(BreakdownOf::breakdown)
                .orElse(Breakdown.of(word));
    }

    static ObservationStatus status(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "final", "slutlig", "slutligt", "definitiv" -> ObservationStatus.FINAL;
            case "preliminary", "preliminär", "preliminärt" -> ObservationStatus.PRELIMINARY;
            default ->
                throw new CellException(
                        Column.STATUS,
                        "unknown-status",
                        "The status is preliminary or final.",
                        "Status är preliminär eller slutlig.");
        };
    }

    static boolean truth(Cell cell) {
        return switch (cell) {
            case Cell.Truth(boolean it) -> it;
            case Cell.Empty ignored -> false;
            case Cell.Text(String it) when YES.contains(it.strip().toLowerCase(Locale.ROOT)) -> true;
            case Cell.Text(String it)
            when it.isBlank() || NO.contains(it.strip().toLowerCase(Locale.ROOT)) -> false;
            case Cell.Number number when number.value().signum() == 0 -> false;
            case Cell.Number ignored -> true;
            case Cell.Text ignored ->
                throw new CellException(
                        Column.MISSING, "not-yes-or-no", "Write yes or no, or leave it empty.", "Skriv ja eller nej.");
            case Cell.Refused(var reason) -> throw new CellException(Column.MISSING, reason);
        };
    }
}
