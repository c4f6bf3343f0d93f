package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Aggregation.Method;
import se.rus.indicator.definition.Definition;

/**
 * The values of a county's actors as one.
 *
 * @param method what was done with the values
 * @param value a sum is exact, a mean has 34 digits; null when there is none, and the reason says why
 * @param reason notAggregated, noValues or weightsMissing; null when there is a value
 * @param included how many actors are in it
 * @param of how many actors could be: those expected, and any other that reported
 * @param parts what it was made from, one an actor
 * @param steps the calculation, in order
 */
public record CountyValue(
        Method method,
        BigDecimal value,
        String reason,
        int included,
        int of,
        List<Contribution> parts,
        List<BilingualText> steps) {
    public CountyValue {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /**
     * Puts them together as the definition says.
     *
     * @param contributions of one period, one an actor; of doubles the last one counts
     */
    public static CountyValue of(Definition definition, List<Contribution> contributions) {
        Method method = definition.aggregation().method();
        Collection<Contribution> each = oneAnActor(contributions);
        Set<String> actors = new LinkedHashSet<>(definition.expectedActors());
        each.forEach(one -> actors.add(one.actor()));
        List<Contribution> valued =
                each.stream().filter(one -> one.value() != null).toList();
        List<Contribution> weighted =
                valued.stream().filter(CountyValue::hasWeight).toList();
        return switch (method) {
            case NONE -> none(method, "notAggregated", actors.size(), CountyWords.notAggregated());
            case SUM, MEAN ->
                valued.isEmpty()
                        ? none(method, "noValues", actors.size(), CountyWords.noValues())
                        : made(method, method == Method.SUM ? sum(valued) : mean(valued), actors.size(), valued);
            case WEIGHTED_MEAN -> {
                if (valued.isEmpty()) {
                    yield none(method, "noValues", actors.size(), CountyWords.noValues());
                }
                yield weighted.stream().allMatch(one -> one.weight().signum() == 0)
                        ? none(method, "weightsMissing", actors.size(), CountyWords.weightsMissing())
                        : made(method, weightedMean(weighted), actors.size(), weighted);
            }
        };
    }

    private static CountyValue made(Method method, BigDecimal value, int of, List<Contribution> parts) {
        Steps steps = CountyWords.made(method, value, of, parts);
        return new CountyValue(method, value, null, parts.size(), of, parts, steps.list());
    }

    private static CountyValue none(Method method, String reason, int of, Steps steps) {
        return new CountyValue(method, null, reason, 0, of, List.of(), steps.list());
    }

    private static Collection<Contribution> oneAnActor(List<Contribution> contributions) {
        Map<String, Contribution> byActor = new LinkedHashMap<>();
        contributions.forEach(each -> byActor.put(each.actor(), each));
        return byActor.values();
    }

    /** A weight below zero is none: it would put the mean outside its own parts. */
    private static boolean hasWeight(Contribution each) {
        return each.weight() != null && each.weight().signum() >= 0;
    }

    private static BigDecimal sum(List<Contribution> parts) {
        return parts.stream().map(Contribution::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<Contribution> parts) {
        return sum(parts).divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL128);
    }

    private static BigDecimal weightedMean(List<Contribution> parts) {
        BigDecimal weights = parts.stream().map(Contribution::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = parts.stream()
                .map(each -> each.value().multiply(each.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.divide(weights, MathContext.DECIMAL128);
    }
}
