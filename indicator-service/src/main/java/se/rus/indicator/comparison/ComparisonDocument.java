package se.rus.indicator.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Source;

/**
 * An actor among the members of a group. Figures that cannot be said are left out.
 *
 * @param name name of the indicator
 * @param unit symbol of its unit
 * @param period which period is compared
 * @param breakdown what it is broken down by, for example total
 * @param group whom it is compared with
 * @param rule what decides the rank
 * @param actor its own value, rank and quartile
 * @param members how many are compared, the actor among them
 * @param withValue how many of them have a value: ranks and means are of those
 * @param best all that share rank 1
 * @param distanceToBest how much better the best does, zero or more, in the unit
 * @param median of the values there are, in the unit
 * @param distanceToMedian the actor's value less the median, in the unit
 * @param mean unweighted: each member counts the same
 * @param country the value of the whole country where the source has one
 * @param better those that do better than the actor, best first
 * @param items all members: by rank, then those without a value
 * @param source whom to name when the values are used
 * @param notes for people, on how to read the figures
 */
public record ComparisonDocument(
        String indicatorId,
        BilingualText name,
        String unit,
        String period,
        String breakdown,
        GroupDocument group,
        BilingualText rule,
        ComparedActor actor,
        int members,
        int withValue,
        List<ComparedActor> best,
        BigDecimal distanceToBest,
        BigDecimal median,
        BigDecimal distanceToMedian,
        BigDecimal mean,
        BigDecimal country,
        List<ComparedActor> better,
        List<ComparedActor> items,
        Source source,
        List<BilingualText> notes) {

    static ComparisonDocument of(
            Definition definition,
            ComparisonGroup group,
            String period,
            String breakdown,
            Circle circle,
            Comparison comparison) {
        List<ComparedActor> items = items(circle, comparison);
        return new ComparisonDocument(
                definition.indicatorId(),
                definition.name(),
                definition.unit(),
                period,
                breakdown,
                GroupDocument.of(group, circle.members().size()),
                comparison.order().map(Order::text).orElse(ComparisonNotes.NO_ORDER),
                own(items, circle),
                items.size(),
                comparison.ranked().size(),
                members(comparison.best(), circle),
                comparison.distanceToBest().orElse(null),
                comparison.median().orElse(null),
                comparison.distanceToMedian().orElse(null),
                comparison.mean().orElse(null),
                circle.country().orElse(null),
                members(comparison.better(), circle),
                items,
                definition.source(),
                ComparisonNotes.of(group));
    }

    private static List<ComparedActor> items(Circle circle, Comparison comparison) {
        List<ComparedActor> ranked = members(comparison.ranked(), circle);
        List<String> with = ranked.stream().map(ComparedActor::actor).toList();
        Stream<ComparedActor> without = circle.members().stream()
                .filter(code -> !with.contains(code))
                .map(code -> ComparedActor.without(code, circle));
        return Stream.concat(ranked.stream(), without).toList();
    }

    private static ComparedActor own(List<ComparedActor> items, Circle circle) {
        return items.stream()
                .filter(each -> each.actor().equals(circle.actor().code()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ComparedActor> members(List<Ranked> ranked, Circle circle) {
        return ranked.stream().map(each -> ComparedActor.of(each, circle)).toList();
    }
}
