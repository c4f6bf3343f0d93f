package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.indicator.Target;

/** A value against a number to reach or to stay within, by way of the straight line from the baseline. */
final class Path {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Path() {}

    static Assessment assess(
            boolean higherIsBetter, Target target, Optional<Baseline> baseline, String period, BigDecimal value) {
        Steps steps = Steps.compared(higherIsBetter, value, target);
        if (reaches(higherIsBetter, value, target.value())) {
            return new Assessment(
                    Signal.ACHIEVED,
                    null,
                    value,
                    target.value(),
                    steps.reached().list());
        }
        if (baseline.isEmpty()) {
            return Assessor.notAssessable(
                    "noBaseline", value, target.value(), steps.notReached().then(Steps.noBaseline()));
        }
        Baseline from = baseline.get();
        BigDecimal expected = expected(from, target, Integer.parseInt(period));
        Steps explained = steps.notReached().line(from, target, expected, period);
        if (reaches(higherIsBetter, value, expected)) {
            return new Assessment(Signal.ON_TRACK, null, value, target.value(), explained.list());
        }
        boolean better = reaches(higherIsBetter, value, from.value()) && value.compareTo(from.value()) != 0;
        return new Assessment(
                better ? Signal.AT_RISK : Signal.OFF_TRACK,
                null,
                value,
                target.value(),
                explained.baseline(better, from).list());
    }

    /** Where the straight line lies in the period: the baseline until its year, the target from its year on. */
    private static BigDecimal expected(Baseline from, Target target, int period) {
        int years = Integer.parseInt(target.period()) - from.year();
        int gone = period - from.year();
        if (years <= 0 || gone >= years) {
            return target.value();
        }
        if (gone <= 0) {
            return from.value();
        }
        BigDecimal way = target.value().subtract(from.value(), DIGITS);
        BigDecimal share = way.multiply(BigDecimal.valueOf(gone), DIGITS).divide(BigDecimal.valueOf(years), DIGITS);
        return from.value().add(share, DIGITS);
    }

    private static boolean reaches(boolean higherIsBetter, BigDecimal value, BigDecimal mark) {
        return higherIsBetter ? value.compareTo(mark) >= 0 : value.compareTo(mark) <= 0;
    }
}
