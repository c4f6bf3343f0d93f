package se.rus.strategy.deviation;

import java.util.Optional;
import se.rus.contracts.indicator.Signal;

/** When a signal has turned. */
final class Turn {
    private Turn() {}

    /**
     * Negative: to atRisk or offTrack, from something better or as the first one known. Learning: to onTrack or achieved,
     * from something worse. What cannot be assessed turns nothing, so it is left out on both sides.
     *
     * @param before the last one that could be assessed; null when there is none
     */
    static Optional<Direction> between(Signal before, Signal now) {
        if (now == Signal.NOT_ASSESSABLE) {
            return Optional.empty();
        }
        boolean worse = before == null || worse(before) < worse(now);
        boolean better = before != null && worse(before) > worse(now);
        boolean bad = now == Signal.AT_RISK || now == Signal.OFF_TRACK;
        if (bad && worse) {
            return Optional.of(Direction.NEGATIVE);
        }
        return !bad && better ? Optional.of(Direction.LEARNING) : Optional.empty();
    }

    static boolean isAssessable(Signal signal) {
        return signal != Signal.NOT_ASSESSABLE;
    }

    /** The larger, the worse. */
    static int worse(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> 0;
            case ON_TRACK -> 1;
            case AT_RISK -> 2;
            case OFF_TRACK -> 3;
            case NOT_ASSESSABLE -> throw new IllegalArgumentException("It says nothing");
        };
    }
}
