package se.rus.strategy.shift;

import se.rus.strategy.contribution.By;

/**
 * A shift as it stands.
 *
 * @param shift null when there is none
 * @param stage null when there is none
 * @param suspectedCause why it has not happened, or had not for a time; nullable
 * @param wasWanted whether it was told of as wanted first
 * @param toldBy null when there is none
 */
public record ShiftState(Shift shift, ShiftStage stage, String suspectedCause, boolean wasWanted, By toldBy) {
    static final ShiftState NONE = new ShiftState(null, null, null, false, null);

    boolean exists() {
        return shift != null;
    }

    ShiftState revised(Shift to, String cause) {
        return new ShiftState(to, stage, stage == ShiftStage.WANTED ? cause : suspectedCause, wasWanted, toldBy);
    }

    ShiftState happened(Shift as) {
        return new ShiftState(as, ShiftStage.HAPPENED, suspectedCause, true, toldBy);
    }
}
