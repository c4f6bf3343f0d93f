package se.rus.indicator.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

/** The order that a definition gives the values of a period. Pure. */
final class OrderOf {
    private OrderOf() {}

    /** Empty when the indicator says what to keep or to stay within but not at which level: then nobody is better. */
    static Optional<Order> values(Definition definition, Period period) {
        return switch (definition.desired()) {
            case INCREASE -> Optional.of(new Order.Higher());
            case DECREASE -> Optional.of(new Order.Lower());
            case KEEP -> within(definition, period).or(() -> nearBaseline(definition));
            case RANGE -> within(definition, period);
        };
    }

    private static Optional<Order> within(Definition definition, Period period) {
        List<Target> targets = inForce(definition.targets(), period);
        Optional<Order> near = level(targets, TargetKind.VALUE).map(Order.Near::new);
        BigDecimal lower = level(targets, TargetKind.LOWER_BOUND).orElse(null);
        BigDecimal upper = level(targets, TargetKind.UPPER_BOUND).orElse(null);
        return near.or(
                () -> lower == null && upper == null ? Optional.empty() : Optional.of(new Order.Within(lower, upper)));
    }

    private static Optional<Order> nearBaseline(Definition definition) {
        return Optional.ofNullable(definition.baseline()).map(Baseline::value).map(Order.Near::new);
    }

    private static Optional<BigDecimal> level(List<Target> targets, TargetKind kind) {
        return targets.stream()
                .filter(each -> each.kind() == kind)
                .map(Target::value)
                .findFirst();
    }

    /** As for signals: those of the period itself, else of the next later one, else of the last one there is. */
    private static List<Target> inForce(List<Target> targets, Period period) {
        List<Period> periods =
                targets.stream().map(Target::period).map(Period::of).sorted().toList();
        Optional<Period> which = periods.stream()
                .filter(each -> each.compareTo(period) >= 0)
                .findFirst()
                .or(() -> periods.stream().max(Comparator.naturalOrder()));
        return targets.stream()
                .filter(each -> which.filter(Period.of(each.period())::equals).isPresent())
                .toList();
    }
}
