package se.rus.indicator.submission;

import se.rus.contracts.indicator.Signal;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.observation.ReportOutcome;
import se.rus.platform.decision.Rejection;

/**
 * What became of one row.
 *
 * @param row its number, from 0 as in the JSON Pointer
 * @param outcome recorded, revised, unchanged or refused
 * @param signal of a recorded or revised total
 * @param code why it was refused; null otherwise, as are the three after it
 * @param pointer to the field to blame
 */
public record RowReport(
        int row, String outcome, Signal signal, String code, String pointer, String detail, String detailSv) {
    static RowReport refused(int row, Rejection reason) {
        return new RowReport(
                row,
                "refused",
                null,
                reason.code(),
                "/rows/" + row + reason.pointer(),
                reason.detail(),
                reason.detailSv());
    }

    static RowReport of(int row, ReportOutcome outcome) {
        return switch (outcome) {
            case ReportOutcome.Recorded(long ignored, Assessment assessment) -> done(row, "recorded", assessment);
            case ReportOutcome.Revised(long ignored, Assessment assessment) -> done(row, "revised", assessment);
            case ReportOutcome.Unchanged ignored -> done(row, "unchanged", null);
            case ReportOutcome.Refused(Rejection reason) -> refused(row, reason);
        };
    }

    private static RowReport done(int row, String outcome, Assessment assessment) {
        return new RowReport(row, outcome, assessment == null ? null : assessment.signal(), null, null, null, null);
    }

    boolean isRefused() {
        return outcome.equals("refused");
    }
}
