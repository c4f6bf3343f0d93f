package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.definition.Definition;

/**
 * How a signal comes about: the value against the target, then against the straight line from baseline to target, then
 * against the baseline. Never a quotient, so zero and negative values need no exception. Pure; AssessorTest holds it to
 * docs/signals.md and, over generated input, to being monotone in the value and symmetric in the direction.
 */
public final class Assessor {
    private Assessor() {}

    /**
     * Assesses one value of one period.
     *
     * @param period a year, four digits
     * @param value null when it is reported as missing
     */
    public static Assessment assess(Definition definition, String period, BigDecimal value) {
        if (value == null) {
            return notAssessable("missing", null, null, Steps.missing());
        }
        List<Target> targets = targetsFor(definition.targets(), period);
        if (targets.isEmpty()) {
            return notAssessable("noTarget", value, null, Steps.noTarget(period));
        }
        if (definition.desired() == DesiredDirection.RANGE) {
            return Range.assess(targets, value);
        }
        Target target = targets.getFirst();
        Optional<Baseline> baseline = Optional.ofNullable(definition.baseline()).filter(each -> each.value() != null);
        if (target.kind() == TargetKind.DIRECTION) {
            return baseline.map(from -> Trend.assess(target.direction(), from.value(), value))
                    .orElseGet(() -> notAssessable("noBaseline", value, null, Steps.noBaseline()));
        }
        return definition.desired() == DesiredDirection.KEEP && target.kind() == TargetKind.VALUE
                ? Keep.assess(target.value(), value)
                : Path.assess(higherIsBetter(definition.desired(), target.kind()), target, baseline, period, value);
    }

    static Assessment notAssessable(String reason, BigDecimal value, BigDecimal target, Steps steps) {
        return new Assessment(Signal.NOT_ASSESSABLE, reason, value, target, steps.list());
    }

    /** A bound says by itself which side is right; a plain value goes by the desired direction. */
    private static boolean higherIsBetter(DesiredDirection desired, TargetKind kind) {
        return switch (kind) {
            case UPPER_BOUND -> false;
            case LOWER_BOUND -> true;
            case VALUE, DIRECTION -> desired != DesiredDirection.DECREASE;
        };
    }

    /** Those of the period itself, else of the next later one, else of the last one there is. */
    private static List<Target> targetsFor(List<Target> targets, String period) {
        Optional<String> which = targets.stream()
                .map(Target::period)
                .filter(each -> each.compareTo(period) >= 0)
                .min(Comparator.naturalOrder())
                .or(() -> targets.stream().map(Target::period).max(Comparator.naturalOrder()));
        return targets.stream()
                .filter(each -> which.filter(each.period()::equals).isPresent())
                .toList();
    }
}
