package se.rus.indicator.measures;

import java.util.List;

/**
 * The answer to a table of measures: what became of each row.
 *
 * @param dryRun true when nothing was stored, as was wanted
 * @param created indicators that were defined
 * @param unchanged rows whose indicator was there already and says the same
 * @param refused rows that were refused
 * @param ignoredColumns columns of the table that mean nothing here
 * @param rows what became of each row, in their order
 */
public record MeasureReport(
        boolean dryRun,
        long created,
        long unchanged,
        long refused,
        List<String> ignoredColumns,
        List<MeasureRow> rows) {
    static MeasureReport of(boolean dryRun, List<String> ignoredColumns, List<MeasureRow> rows) {
        return new MeasureReport(
                dryRun, count(rows, "created"), count(rows, "unchanged"), count(rows, "refused"), ignoredColumns, rows);
    }

    private static long count(List<MeasureRow> rows, String outcome) {
        return rows.stream().filter(row -> row.outcome().equals(outcome)).count();
    }
}
