package se.rus.strategy.shift;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.strategy.contribution.By;

/**
 * A shift as it is served.
 *
 * @param shift what it is
 * @param state wanted or happened
 * @param suspectedCause why it has not happened, or had not for a time; left out when nobody said
 * @param wasWanted whether it was told of as wanted first
 * @param toldBy who told of it; onBehalf: the county's coordinator did, for the responsible actor
 * @param revisedBy who changed it last or said that it happened; left out when nobody has
 * @param version grows by one with every change; the same number as in the ETag
 */
@Schema(name = "Shift", examples = ShiftExamples.SHIFT)
public record ShiftDocument(
        Shift shift,
        ShiftStage state,
        String suspectedCause,
        boolean wasWanted,
        By toldBy,
        By revisedBy,
        long version) {

    static ShiftDocument of(ShiftState it, long version) {
        return new ShiftDocument(
                it.shift(), it.stage(), it.suspectedCause(), it.wasWanted(), it.toldBy(), it.revisedBy(), version);
    }
}
