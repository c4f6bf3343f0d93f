package se.rus.strategy.deviation;

import java.util.Optional;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.strategy.DeviationDirection;

/** When a signal has turned. */
final class Turn {
    private Turn() {}

    /**
     * Negative: to atRisk or offTrack, from something better or as the first one known. Learning: to onTrack or achieved,
     * from something worse. What cannot be assessed turns nothing, so it is left out on both sides.
     *
     * @param before the last one that could be assessed; null when there is none
     */
    static Optional<DeviationDirection> between(Signal before, Signal now) {
        if (!now.isAssessable()) {
            return Optional.empty();
        }
        boolean worse = before == null || now.worseThan(before) > 0;
        boolean better = before != null && now.worseThan(before) < 0;
        boolean bad = now == Signal.AT_RISK || now == Signal.OFF_TRACK;
        if (bad && worse) {
            return Optional.of(DeviationDirection.NEGATIVE);
        }
        return !bad && better ? Optional.of(DeviationDirection.LEARNING) : Optional.empty();
    }
}
