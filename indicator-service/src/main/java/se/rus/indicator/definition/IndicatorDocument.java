package se.rus.indicator.definition;

import java.math.BigDecimal;
import java.util.List;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.period.PeriodType;

/**
 * An indicator as it is served: its definition, which version of it that is, and whether it is retired.
 *
 * @param breaks where the series breaks: values before cannot be compared with those from there on
 * @param version number of the version, from 1; the same number as in the ETag
 * @param retired whether it is no longer measured
 * @see Definition
 */
public record IndicatorDocument(
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
        List<SeriesBreak> breaks,
        long version,
        boolean retired) {
    static IndicatorDocument of(Definition it, long version, boolean retired) {
        return new IndicatorDocument(
                it.indicatorId(),
                it.code(),
                it.county(),
                it.name(),
                it.unit(),
                it.desired(),
                it.desiredMotivation(),
                it.baseline(),
                it.referenceYear(),
                it.targets(),
                it.goals(),
                it.scope(),
                it.expectedActors(),
                it.periodType(),
                it.breakdowns(),
                it.bounds(),
                it.aggregation(),
                it.source(),
                it.unchangedWithin(),
                it.checks(),
                it.breaks(),
                version,
                retired);
    }
}
