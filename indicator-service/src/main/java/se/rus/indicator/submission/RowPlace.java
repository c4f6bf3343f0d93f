package se.rus.indicator.submission;

import java.util.Map;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.Column;
import se.rus.indicator.table.TableRow;
import se.rus.platform.decision.Rejection;

/**
 * How to name a place in a file to the one who sent it.
 *
 * @param headers the words that the file itself uses for its columns
 */
record RowPlace(Map<Column, String> headers) {

    /** @param column null when it is the row as a whole */
    RowReport refused(TableRow row, Column column, Rejection reason) {
        String name = column == null
                ? null
                : headers.getOrDefault(column, column.words().getFirst());
        String pointer = "/rows/" + row.number() + (name == null ? "" : "/" + name);
        return RowReport.refused(row.number(), pointer, name, column == null ? null : shown(row.cell(column)), reason);
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Truth(boolean truth) -> Boolean.toString(truth);
            case Cell.Empty ignored -> null;
            case Cell.Refused ignored -> null;
        };
    }
}
