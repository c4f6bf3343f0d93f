package se.rus.strategy.deviation;

import java.util.List;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.value.BilingualText;

/**
 * What the follow-up needs to know of an indicator.
 *
 * @param unit as printed
 */
public record IndicatorHeardOf(
        String indicatorId,
        String county,
        BilingualText name,
        String unit,
        DesiredDirection desired,
        List<GoalReference> goals) {
    public IndicatorHeardOf {
        goals = List.copyOf(goals);
    }

    static IndicatorHeardOf of(IndicatorDefined it) {
        return new IndicatorHeardOf(it.indicatorId(), it.county(), it.name(), it.unit(), it.desired(), it.goals());
    }

    List<String> strategies() {
        return goals.stream().map(GoalReference::strategyId).distinct().toList();
    }

    /** Ids of the goals of a strategy that it follows up. */
    List<String> goalsIn(String strategyId) {
        return goals.stream()
                .filter(goal -> goal.strategyId().equals(strategyId))
                .map(GoalReference::goalId)
                .distinct()
                .toList();
    }
}
