package se.rus.indicator.definition;

import java.util.List;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;

/** An indicator as it is served. */
public record IndicatorDocument(
        String indicatorId,
        String code,
        String county,
        BilingualText name,
        String unit,
        DesiredDirection desired,
        Baseline baseline,
        List<Target> targets,
        List<GoalReference> goals,
        IndicatorScope scope,
        List<String> expectedActors,
        long version) {
    static IndicatorDocument of(Definition it, long version) {
        return new IndicatorDocument(
                it.indicatorId(),
                it.code(),
                it.county(),
                it.name(),
                it.unit(),
                it.desired(),
                it.baseline(),
                it.targets(),
                it.goals(),
                it.scope(),
                it.expectedActors(),
                version);
    }
}
