package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.indicator.Target;

/** A value against several bounds at once: all must hold. A plain value among them is to be met exactly. */
final class Range {
    private Range() {}

    static Assessment assess(List<Target> targets, BigDecimal value) {
        boolean within = targets.stream().allMatch(target -> holds(target, value));
        return new Assessment(
                within ? Signal.ACHIEVED : Signal.OFF_TRACK,
                null,
                value,
                targets.getFirst().value(),
                Steps.range(targets, value, within).list());
    }

    private static boolean holds(Target target, BigDecimal value) {
        return switch (target.kind()) {
            case UPPER_BOUND -> value.compareTo(target.value()) <= 0;
            case LOWER_BOUND -> value.compareTo(target.value()) >= 0;
            case VALUE -> value.compareTo(target.value()) == 0;
            case DIRECTION -> true;
        };
    }
}
