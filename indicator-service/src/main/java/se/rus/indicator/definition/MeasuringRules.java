package se.rus.indicator.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.rus.contracts.indicator.Breakdown;
import se.rus.platform.decision.Rejection;

/** What a definition must fulfil as to how it is measured. Pure. */
final class MeasuringRules {
    private MeasuringRules() {}

    static Optional<Rejection> boundsAreInOrder(Definition definition) {
        Bounds bounds = definition.bounds();
        boolean wrong = bounds != null
                && bounds.min() != null
                && bounds.max() != null
                && bounds.min().compareTo(bounds.max()) > 0;
        return when(wrong, "bounds-crossed", "/bounds", "min is above max.", "min ligger över max.");
    }

    /** The total is the headline; without it a value passes every check and shows nowhere (U7). */
    static Optional<Rejection> everybodyIsOneOfTheBreakdowns(Definition definition) {
        List<BreakdownOf> all = definition.breakdowns();
        boolean twice = all.stream().map(BreakdownOf::breakdown).distinct().count() < all.size();
        return when(
                twice || !definition.has(Breakdown.TOTAL),
                "breakdowns-incomplete",
                "/breakdowns",
                "Name each breakdown once, and total among them.",
                "Ange varje uppdelning en gång, och total bland dem.");
    }

    static Optional<Rejection> theUnitCanBeAggregatedSo(Definition definition) {
        Optional<Unit> unit = Units.of(definition.unit());
        Aggregation aggregation = definition.aggregation();
        boolean possible = switch (aggregation.method()) {
            case NONE -> true;
            case SUM -> unit.map(Unit::summable).orElse(false);
            case MEAN, WEIGHTED_MEAN -> unit.map(Unit::averageable).orElse(false);
        };
        boolean weighted = aggregation.method() == Aggregation.Method.WEIGHTED_MEAN;
        if (weighted != (aggregation.denominator() != null)) {
            return when(
                    true,
                    "denominator-missing",
                    "/aggregation/denominator",
                    "A weighted mean has a denominator, and nothing else has one.",
                    "Ett vägt medelvärde har en nämnare, och inget annat har det.");
        }
        return when(
                !possible,
                "not-aggregatable",
                "/aggregation",
                "Values in " + definition.unit() + " of several actors cannot be put together so.",
                "Flera aktörers värden i " + definition.unit() + " kan inte läggas ihop så.");
    }

    static Optional<Rejection> checksAreWhole(Definition definition) {
        List<Check> checks = definition.checks();
        return IntStream.range(0, checks.size())
                .filter(i -> !isWhole(checks.get(i), definition.indicatorId()))
                .mapToObj(i -> Rejection.rule(
                        "incomplete-check",
                        "/checks/" + i,
                        "ratio names one other indicator, sum at least one, the other kinds none; the limit is not"
                                + " below zero.",
                        "ratio anger en annan indikator, sum minst en, övriga slag ingen; gränsen är inte under noll."))
                .findFirst();
    }

    private static boolean isWhole(Check check, String self) {
        boolean others = switch (check.kind()) {
            case RATIO -> check.others().size() == 1;
            case SUM -> !check.others().isEmpty();
            case JUMP, DEVIATION_FROM_MEAN, DEVIATION_FROM_MEDIAN ->
                check.others().isEmpty();
        };
        return others && !check.others().contains(self) && check.limit().signum() >= 0;
    }

    private static Optional<Rejection> when(boolean broken, String code, String pointer, String en, String sv) {
        return broken ? Optional.of(Rejection.rule(code, pointer, en, sv)) : Optional.empty();
    }
}
