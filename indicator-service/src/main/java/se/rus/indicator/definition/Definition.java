package se.rus.indicator.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.period.PeriodType;

/**
 * What is measured, where it should go and who is to report it.
 *
 * @param indicatorId id of the indicator, kept for ever
 * @param code the county's own name for it, unique in the county
 * @param county the county that owns it, two digits
 * @param name what it is called
 * @param unit symbol from the catalogue of units; it governs where the name says otherwise (R37)
 * @param desired where the values should go: a policy choice of its own, never inferred from the targets (R32, R42)
 * @param desiredMotivation why that direction is wanted (R42); null when it goes without saying
 * @param baseline where it stood when it was defined; null when there is none; its value may be missing (R30)
 * @param referenceYear the year that a relative measure speaks of, for example 2012 in "80 % less than 2012" (R35);
 *     null for others
 * @param targets what it should be, by period; may be empty
 * @param goals goals of strategies that it follows up; may be empty
 * @param scope own operations, or the county as a place; null when nobody has said
 * @param expectedActors codes of those who are to report, at least one
 * @param periodType how long the periods are
 * @param breakdowns what values are reported by, total among them
 * @param bounds where a value can lie; null when everything can be
 * @param aggregation how the values of several actors become one
 * @param source where the values come from; null when the actors know it themselves
 * @param unchangedWithin a change of at most so much, in the unit of the indicator, is no change (R52); zero or more
 * @param checks plausibility checks on reported values; may be empty
 * @param breaks where the series breaks, in period order
 */
public record Definition(
        String indicatorId,
        String code,
        String county,
        BilingualText name,
        String unit,
        DesiredDirection desired,
        String desiredMotivation,
        Baseline baseline,
        Integer referenceYear,
        List<Target> targets,
        List<GoalReference> goals,
        IndicatorScope scope,
        List<String> expectedActors,
        PeriodType periodType,
        List<BreakdownOf> breakdowns,
        Bounds bounds,
        Aggregation aggregation,
        Source source,
        BigDecimal unchangedWithin,
        List<Check> checks,
        List<SeriesBreak> breaks) {

    /** What an event of an earlier version of the service leaves out gets the value that was meant then. */
    public Definition {
        targets = List.copyOf(targets);
        goals = List.copyOf(goals);
        expectedActors = List.copyOf(expectedActors);
        periodType = Objects.requireNonNullElse(periodType, PeriodType.YEAR);
        breakdowns = List.copyOf(Objects.requireNonNullElse(breakdowns, BreakdownOf.BY_SEX));
        aggregation = Objects.requireNonNullElse(aggregation, Aggregation.NONE);
        unchangedWithin = Objects.requireNonNullElse(unchangedWithin, BigDecimal.ZERO);
        checks = List.copyOf(Objects.requireNonNullElse(checks, List.of()));
        breaks = List.copyOf(Objects.requireNonNullElse(breaks, List.of()));
    }

    /** True when values are reported by this breakdown. */
    public boolean has(Breakdown breakdown) {
        return breakdowns.stream().anyMatch(each -> each.breakdown().equals(breakdown));
    }

    /** The KPI that fills it, when Kolada does. */
    public Optional<String> kpi() {
        return Optional.ofNullable(source).map(Source::kpi);
    }

    /** The same with these breaks in its series. */
    Definition withBreaks(List<SeriesBreak> others) {
        return new Definition(
                indicatorId,
                code,
                county,
                name,
                unit,
                desired,
                desiredMotivation,
                baseline,
                referenceYear,
                targets,
                goals,
                scope,
                expectedActors,
                periodType,
                breakdowns,
                bounds,
                aggregation,
                source,
                unchangedWithin,
                checks,
                others);
    }
}
