package se.rus.indicator.assessment;

import java.math.BigDecimal;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;

/** A value against a target that is a direction: better or worse than the baseline. */
final class Trend {
    private Trend() {}

    static Assessment assess(DesiredDirection direction, BigDecimal baseline, BigDecimal value) {
        int moved = value.compareTo(baseline);
        boolean right = switch (direction) {
            case INCREASE -> moved > 0;
            case DECREASE -> moved < 0;
            case KEEP, RANGE -> moved == 0;
        };
        return new Assessment(
                right ? Signal.ACHIEVED : Signal.OFF_TRACK,
                moved == 0 && !right ? "unchanged" : null,
                value,
                null,
                Steps.moved(direction, baseline, value, right).list());
    }
}
