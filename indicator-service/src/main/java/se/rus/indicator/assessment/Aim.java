package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;

/**
 * The targets of one period; more than one only for a range.
 *
 * @param targets at least one, each with a value or a direction
 */
record Aim(Period period, List<Target> targets) {

    /** All that a value of the period may be held against, in order of time: those of years and of its own part. */
    static List<Aim> of(Definition definition, Period assessed) {
        Map<Period, List<Target>> byPeriod = definition.targets().stream()
                .filter(Aim::isWhole)
                .filter(each -> Period.read(each.period())
                        .filter(one -> fits(one, assessed))
                        .isPresent())
                .collect(Collectors.groupingBy(each -> Period.of(each.period())));
        List<Aim> aims = new ArrayList<>();
        byPeriod.forEach((period, targets) -> aims.add(new Aim(period, targets)));
        aims.sort(Comparator.comparing(Aim::period)
                .thenComparing(each -> each.period().type() != assessed.type()));
        return aims;
    }

    private static boolean fits(Period target, Period assessed) {
        return target.type() == PeriodType.YEAR || ComparableSeries.samePart(target, assessed);
    }

    private static boolean isWhole(Target target) {
        return target.kind() == TargetKind.DIRECTION ? target.direction() != null : target.value() != null;
    }

    Target target() {
        return targets.getFirst();
    }

    boolean isDirection() {
        return target().kind() == TargetKind.DIRECTION;
    }

    /** True when there is one number to be at. */
    boolean isLevel() {
        return targets.size() == 1 && target().kind() == TargetKind.VALUE;
    }

    /** Where the value is to lie, when that has two sides. */
    Optional<Region> region(Definition definition) {
        boolean kept = definition.desired() == DesiredDirection.KEEP && target().kind() == TargetKind.VALUE;
        boolean range = definition.desired() == DesiredDirection.RANGE && number() != null;
        if (kept) {
            return Optional.of(Region.around(target().value(), definition.unchangedWithin()));
        }
        return range ? Optional.of(Region.of(targets)) : Optional.empty();
    }

    /** A bound says by itself which side is right; a plain value goes by the desired direction. */
    boolean higherIsBetter(DesiredDirection desired) {
        return switch (target().kind()) {
            case UPPER_BOUND -> false;
            case LOWER_BOUND -> true;
            case VALUE, DIRECTION -> desired != DesiredDirection.DECREASE;
        };
    }

    /** The first number, or null. */
    BigDecimal number() {
        return targets.stream()
                .filter(each -> each.kind() != TargetKind.DIRECTION)
                .map(Target::value)
                .findFirst()
                .orElse(null);
    }
}
