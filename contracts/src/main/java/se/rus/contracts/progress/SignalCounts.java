package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;
import se.rus.contracts.indicator.Signal;

/**
 * Pairs of indicator and actor by signal, each 0 or more.
 *
 * @param achieved target reached
 * @param onTrack on its way
 * @param atRisk behind, but within reach
 * @param offTrack will not be reached as it goes
 * @param notAssessable cannot be said
 */
@PublicRecord
public record SignalCounts(long achieved, long onTrack, long atRisk, long offTrack, long notAssessable) {

    /** Nothing counted yet. */
    public static final SignalCounts NONE = new SignalCounts(0, 0, 0, 0, 0);

    /** One pair with that signal. */
    public static SignalCounts one(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> new SignalCounts(1, 0, 0, 0, 0);
            case ON_TRACK -> new SignalCounts(0, 1, 0, 0, 0);
            case AT_RISK -> new SignalCounts(0, 0, 1, 0, 0);
            case OFF_TRACK -> new SignalCounts(0, 0, 0, 1, 0);
            case NOT_ASSESSABLE -> new SignalCounts(0, 0, 0, 0, 1);
        };
    }

    /** The sum of both, signal by signal. */
    public SignalCounts plus(SignalCounts other) {
        return new SignalCounts(
                achieved + other.achieved,
                onTrack + other.onTrack,
                atRisk + other.atRisk,
                offTrack + other.offTrack,
                notAssessable + other.notAssessable);
    }

    /** All pairs, whatever their signal. */
    public long sum() {
        return achieved + onTrack + atRisk + offTrack + notAssessable;
    }
}
