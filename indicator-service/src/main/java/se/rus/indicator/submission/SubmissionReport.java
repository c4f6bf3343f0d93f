package se.rus.indicator.submission;

import java.util.List;

/**
 * The answer to a submission that was handled at once: what became of each row.
 *
 * @param dryRun true when nothing was stored, as was wanted
 * @param ignoredColumns columns of the file that mean nothing here
 */
public record SubmissionReport(
        String submissionId,
        boolean dryRun,
        long recorded,
        long revised,
        long unchanged,
        long refused,
        List<String> ignoredColumns,
        List<RowReport> rows) {
    static SubmissionReport of(Receipt receipt, DecidedPart part, List<String> ignoredColumns) {
        SubmissionCounts counts = part.counts();
        return new SubmissionReport(
                receipt.received().submissionId(),
                receipt.received().dryRun(),
                counts.recorded(),
                counts.revised(),
                counts.unchanged(),
                counts.refused(),
                ignoredColumns,
                part.reports());
    }
}
