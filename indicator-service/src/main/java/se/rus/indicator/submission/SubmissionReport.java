package se.rus.indicator.submission;

import java.util.List;

/** The answer to a submission: what became of each row. */
public record SubmissionReport(
        String submissionId, long recorded, long revised, long unchanged, long refused, List<RowReport> rows) {
    static SubmissionReport of(String submissionId, List<RowReport> rows) {
        SubmissionCounts counts = SubmissionCounts.of(rows);
        return new SubmissionReport(
                submissionId, counts.recorded(), counts.revised(), counts.unchanged(), counts.refused(), rows);
    }

    SubmissionCounts counts() {
        return new SubmissionCounts(recorded, revised, unchanged, refused);
    }
}
