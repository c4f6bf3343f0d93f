package se.rus.indicator.submission;

import java.util.List;

/**
 * The answer to a submission that was handled at once: what became of each row.
 *
 * @param dryRun true when nothing was stored, as was wanted
 * @param recorded values that were new
 * @param revised values that took the place of others
 * @param unchanged values that were there already
 * @param refused rows that were refused
 * @param ignoredColumns columns of the file that mean nothing here
 * @param rows what became of each row, in their order
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
