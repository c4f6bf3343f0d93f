package se.rus.indicator.measures;

import java.util.List;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;

/**
 * Tells levels to reach from bounds to keep: a target above the baseline of what should decrease cannot be reached by
 * decreasing, so it is a bound to stay under (R33). Pure.
 */
final class TargetBounds {
    private TargetBounds() {}

    static List<Target> of(List<Target> targets, DesiredDirection desired, Baseline baseline) {
        return baseline == null || baseline.value() == null
                ? targets
                : targets.stream()
                        .map(target -> new Target(
                                target.period(),
                                kind(target, desired, baseline),
                                target.value(),
                                target.direction(),
                                target.footnote()))
                        .toList();
    }

    private static TargetKind kind(Target target, DesiredDirection desired, Baseline baseline) {
        if (target.kind() != TargetKind.VALUE) {
            return target.kind();
        }
        int side = target.value().compareTo(baseline.value());
        return switch (desired) {
            case INCREASE -> side < 0 ? TargetKind.LOWER_BOUND : TargetKind.VALUE;
            case DECREASE -> side > 0 ? TargetKind.UPPER_BOUND : TargetKind.VALUE;
            case KEEP, RANGE -> TargetKind.VALUE;
        };
    }
}
