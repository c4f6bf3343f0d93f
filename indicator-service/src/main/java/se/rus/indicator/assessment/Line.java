package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import se.rus.indicator.period.Period;

/**
 * The straight line to a target, from end of period to end of period: level before it begins, level after the target.
 *
 * @param from empty when nothing says where it begins; only the target is known then
 */
record Line(Optional<Start> from, Period toPeriod, BigDecimal to) {

    /** Where it lies; empty before the target when it has no beginning. */
    Optional<Fraction> at(int endMonth) {
        if (endMonth >= toPeriod.endMonth()) {
            return Optional.of(Fraction.of(to));
        }
        return from.map(start -> at(endMonth, start));
    }

    private Fraction at(int endMonth, Start start) {
        int months = toPeriod.endMonth() - start.period().endMonth();
        int gone = endMonth - start.period().endMonth();
        if (months <= 0) {
            return Fraction.of(to);
        }
        return gone <= 0
                ? Fraction.of(start.value())
                : Fraction.of(Fraction.minus(to, start.value()))
                        .times(gone, months)
                        .plus(start.value());
    }
}
