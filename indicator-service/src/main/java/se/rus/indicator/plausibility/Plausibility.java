package se.rus.indicator.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Check;
import se.rus.indicator.definition.Definition;

/**
 * Looks at a value before it is stored: its bounds, and the checks of its indicator. What cannot be looked at, because
 * there is nothing to hold the value against, is no finding. Pure. docs/plausibility.md has an example of each.
 */
public final class Plausibility {
    private Plausibility() {}

    /** True when the checks need values that are stored. */
    public static boolean needsEvidence(Definition definition) {
        return !definition.checks().isEmpty();
    }

    /** Everything that looks odd; empty for a missing value. */
    public static List<Finding> findings(
            Definition definition,
            String actor,
            String period,
            Breakdown breakdown,
            BigDecimal value,
            Evidence evidence) {
        if (value == null) {
            return List.of();
        }
        Stream<Finding> checked = definition.checks().stream()
                .flatMap(check -> look(check, definition, actor, period, breakdown, value, evidence).stream()
                        .map(text -> new Finding(check.kind().word(), check.severity(), text)));
        return Stream.concat(bounds(definition, value).stream(), checked).toList();
    }

    private static Optional<Finding> bounds(Definition definition, BigDecimal value) {
        return Optional.ofNullable(definition.bounds())
                .filter(bounds -> !bounds.hold(value))
                .map(bounds -> new Finding("bounds", Check.Severity.BLOCK, Told.outOfBounds(value, bounds)));
    }

    private static Optional<BilingualText> look(
            Check check,
            Definition definition,
            String actor,
            String period,
            Breakdown breakdown,
            BigDecimal value,
            Evidence evidence) {
        NavigableMap<String, BigDecimal> rest =
                new TreeMap<>(evidence.series(definition.indicatorId(), actor, breakdown));
        rest.remove(period);
        return switch (check.kind()) {
            case JUMP -> Jump.look(check.limit(), rest.lowerEntry(period), value);
            case DEVIATION_FROM_MEAN -> Outlier.fromMean(check.limit(), rest.values(), value);
            case DEVIATION_FROM_MEDIAN -> Outlier.fromMedian(check.limit(), rest.values(), value);
            case RATIO ->
                evidence.value(check.others().getFirst(), actor, breakdown, period)
                        .flatMap(other -> Between.ratio(check.limit(), other, value));
            case SUM -> {
                List<Optional<BigDecimal>> parts = check.others().stream()
                        .map(other -> evidence.value(other, actor, breakdown, period))
                        .toList();
                yield parts.stream().allMatch(Optional::isPresent)
                        ? Between.sum(
                                check.limit(), parts.stream().map(Optional::get).toList(), value)
                        : Optional.empty();
            }
        };
    }
}
