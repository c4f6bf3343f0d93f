package se.rus.indicator.submission;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.indicator.ObservationStatus;

/**
 * Values to be reported, as rows.
 *
 * @param mode all rows or none, or those that are right
 * @param rows the values
 * @implNote For the OpenAPI document: the body itself is read as a stream.
 */
@Schema(name = "NewSubmission")
record SubmittedRows(
        SubmissionMode mode, @Schema(required = true) List<Row> rows) {

    /**
     * A value.
     *
     * @param indicatorId or {@code code}, one of the two
     * @param code code of the indicator, instead of its id
     * @param actor whose value it is; the caller's own organisation, also when it is left out
     * @param period what the value is of: a year, half-year, tertial, quarter or month, as 2026, 2026-H1, 2026-T2,
     *     2026-Q3 or 2026-07
     * @param breakdown total when left out
     * @param value in the unit of the indicator; left out only when it is missing
     * @param missing true to report that there is no value
     * @param status final when left out
     * @param reason needed when another value has been reported before
     * @param motivation why the value is right although it looks odd; needed when a check blocks
     */
    @Schema(name = "NewSubmissionRow")
    record Row(
            String indicatorId,
            String code,
            String actor,
            @Schema(required = true) String period,
            String breakdown,
            @Schema(nullable = true) BigDecimal value,
            Boolean missing,
            ObservationStatus status,
            String reason,
            String motivation) {}
}
