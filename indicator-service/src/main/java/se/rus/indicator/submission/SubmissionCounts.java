package se.rus.indicator.submission;

import java.util.List;

/** How many rows were recorded, revised, unchanged and refused; together all rows. */
public record SubmissionCounts(long recorded, long revised, long unchanged, long refused) {
    static SubmissionCounts of(List<RowReport> rows) {
        return new SubmissionCounts(
                count(rows, "recorded"), count(rows, "revised"), count(rows, "unchanged"), count(rows, "refused"));
    }

    private static long count(List<RowReport> rows, String outcome) {
        return rows.stream().filter(row -> row.outcome().equals(outcome)).count();
    }
}
