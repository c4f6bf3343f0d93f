package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;
import se.rus.indicator.definition.Definition;

/** A value against a target that is a direction: moved the right way, more than what counts as unchanged. */
final class Movement {
    private Movement() {}

    static Verdict judge(Definition definition, ComparableSeries series, DesiredDirection wanted, BigDecimal value) {
        Optional<Start> start = Start.ofDirection(definition, series);
        if (start.isEmpty()) {
            String reason = Start.missing(definition, series);
            return new Verdict(Signal.NOT_ASSESSABLE, reason, SignalWords.noStart(reason));
        }
        BigDecimal within = definition.unchangedWithin().max(BigDecimal.ZERO);
        BigDecimal moved = Fraction.minus(value, start.get().value());
        boolean unchanged = moved.abs().compareTo(within) <= 0;
        boolean right = switch (wanted) {
            case INCREASE -> !unchanged && moved.signum() > 0;
            case DECREASE -> !unchanged && moved.signum() < 0;
            case KEEP, RANGE -> unchanged;
        };
        return new Verdict(
                right ? Signal.ACHIEVED : Signal.OFF_TRACK,
                unchanged && !right ? "unchanged" : null,
                SignalWords.moved(wanted, start.get(), value, moved, within, unchanged, right));
    }
}
