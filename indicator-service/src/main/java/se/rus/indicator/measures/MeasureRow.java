package se.rus.indicator.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.platform.decision.Rejection;

/**
 * What became of one row of a table of measures.
 *
 * @param row its number as the sender sees it; the header is 1
 * @param outcome created, unchanged or refused
 * @param indicatorId null when it was refused, or would come to be but for a dry run
 * @param indicator the code of the indicator; null when it was refused, as are the ones after it until code
 * @param desired where the value should go
 * @param directionReadOff the numbers that the direction was read off, for the sender to look at; null when the table
 *     says it in words
 * @param code why it was refused; null otherwise, as are the ones after it
 * @param pointer JSON Pointer to the row, and to its column when that is to blame; null unless it was refused
 * @param column the header to blame; null when it is the row as a whole
 * @param value the cell as it was sent
 * @param detail what is wrong, in English
 * @param detailSv what is wrong, in Swedish
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeasureRow(
        long row,
        String outcome,
        String indicatorId,
        String indicator,
        DesiredDirection desired,
        String directionReadOff,
        String code,
        String pointer,
        String column,
        String value,
        String detail,
        String detailSv) {
    static MeasureRow refused(long row, CellFault.Place place, Rejection reason) {
        String pointer = "/rows/" + row + (place.column() == null ? "" : "/" + place.column());
        return new MeasureRow(
                row,
                "refused",
                null,
                null,
                null,
                null,
                reason.code(),
                pointer,
                place.column(),
                place.value(),
                reason.detail(),
                reason.detailSv());
    }

    static MeasureRow created(MeasureRead.Ready row, boolean dryRun) {
        return done(row, "created", dryRun ? null : row.definition().indicatorId(), row.direction());
    }

    /** @param stands the direction that is stored, which the coordinator may have corrected */
    static MeasureRow unchanged(MeasureRead.Ready row, String indicatorId, DesiredDirection stands) {
        return done(row, "unchanged", indicatorId, new DirectionFound(stands, null));
    }

    private static MeasureRow done(
            MeasureRead.Ready row, String outcome, String indicatorId, DirectionFound direction) {
        return new MeasureRow(
                row.number(),
                outcome,
                indicatorId,
                row.definition().code(),
                direction.desired(),
                direction.path(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether it was refused. */
    boolean wasRefused() {
        return outcome.equals("refused");
    }
}
