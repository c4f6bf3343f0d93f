package se.rus.strategy.decision;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;
import se.rus.strategy.deviation.Heard;

/** Which way an indicator has gone between two assessments, seen by what is wanted. */
enum Change {
    BETTER,
    SAME,
    WORSE;

    /** By the values; empty when one is missing, or when a level is wanted rather than a direction. */
    static Optional<Change> ofValues(Heard before, Heard after, DesiredDirection desired) {
        if (before.value() == null || after.value() == null || desired == null) {
            return Optional.empty();
        }
        return switch (desired) {
            case INCREASE -> Optional.of(upwards(before.value(), after.value()));
            case DECREASE -> Optional.of(upwards(after.value(), before.value()));
            case KEEP, RANGE -> Optional.empty();
        };
    }

    private static Change upwards(BigDecimal from, BigDecimal to) {
        return of(to.compareTo(from));
    }

    /** By the signals; empty when one of them could not be assessed. */
    static Optional<Change> ofSignals(Signal before, Signal after) {
        return before.isAssessable() && after.isAssessable()
                ? Optional.of(of(before.worseThan(after)))
                : Optional.empty();
    }

    private static Change of(int comparison) {
        return comparison > 0 ? BETTER : comparison < 0 ? WORSE : SAME;
    }
}
