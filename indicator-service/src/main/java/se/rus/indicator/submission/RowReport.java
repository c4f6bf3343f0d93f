package se.rus.indicator.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.rus.indicator.observation.ReportOutcome;
import se.rus.indicator.plausibility.Finding;
import se.rus.platform.decision.Rejection;

/**
 * What became of one row.
 *
 * @param row its number as the sender sees it: the line in CSV and NDJSON, the row of the sheet in XLSX (the header is
 *     1), the index from 0 in JSON
 * @param outcome recorded, revised, unchanged or refused
 * @param findings what looked odd about it, though it was stored
 * @param code why it was refused; null otherwise, as are the ones after it
 * @param pointer JSON Pointer to what is wrong in the row
 * @param column the header or member to blame; null when it is the row as a whole
 * @param value the cell as it was sent
 * @param detail what is wrong, in English
 * @param detailSv what is wrong, in Swedish
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RowReport(
        long row,
        String outcome,
        List<Finding> findings,
        String code,
        String pointer,
        String column,
        String value,
        String detail,
        String detailSv) {
    static RowReport of(RowRead.Ready row, ReportOutcome outcome) {
        return switch (outcome) {
            case ReportOutcome.Recorded(long ignored, List<Finding> findings) -> done(row, "recorded", findings);
            case ReportOutcome.Revised(long ignored, List<Finding> findings) -> done(row, "revised", findings);
            case ReportOutcome.Unchanged ignored -> done(row, "unchanged", List.of());
            case ReportOutcome.Refused(Rejection reason) -> row.refused(reason);
        };
    }

    static RowReport refused(long row, String pointer, String column, String value, Rejection reason) {
        return new RowReport(
                row, "refused", List.of(), reason.code(), pointer, column, value, reason.detail(), reason.detailSv());
    }

    private static RowReport done(RowRead.Ready row, String outcome, List<Finding> findings) {
        return new RowReport(row.number(), outcome, findings, null, null, null, null, null, null);
    }

    /** Whether it was refused. */
    boolean wasRefused() {
        return outcome.equals("refused");
    }
}
