package se.rus.indicator.assessment;

import java.math.BigDecimal;
import se.rus.contracts.indicator.Signal;

/** A value that is to be kept where it is. */
final class Keep {
    private Keep() {}

    static Assessment assess(BigDecimal target, BigDecimal value) {
        boolean kept = value.compareTo(target) == 0;
        return new Assessment(
                kept ? Signal.ACHIEVED : Signal.OFF_TRACK,
                null,
                value,
                target,
                Steps.kept(target, value, kept).list());
    }
}
