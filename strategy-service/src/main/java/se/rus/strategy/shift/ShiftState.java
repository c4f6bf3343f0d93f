package se.rus.strategy.shift;

import se.rus.contracts.strategy.ShiftStage;
import se.rus.strategy.contribution.By;

/**
 * A shift as it stands.
 *
 * @param shift null when there is none
 * @param stage null when there is none
 * @param suspectedCause why it has not happened, or had not for a time; nullable
 * @param wasWanted whether it was told of as wanted first
 * @param toldBy null when there is none
 * @param revisedBy who changed it last or said that it happened; null when nobody has
 */
public record ShiftState(
        Shift shift, ShiftStage stage, String suspectedCause, boolean wasWanted, By toldBy, By revisedBy) {
    static final ShiftState NONE = new ShiftState(null, null, null, false, null, null);

    boolean exists() {
        return shift != null;
    }

    ShiftState revised(Shift to, String cause, By by) {
        return new ShiftState(to, stage, stage == ShiftStage.WANTED ? cause : suspectedCause, wasWanted, toldBy, by);
    }

    ShiftState happened(Shift as, By by) {
        return new ShiftState(as, ShiftStage.HAPPENED, suspectedCause, true, toldBy, by);
    }
}
