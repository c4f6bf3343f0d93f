package se.rus.strategy.progress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;

/** Under which goal an indicator counts in a strategy: the first that it names of it. */
record PlacementRow(String strategyId, String indicatorId, String goalId) {

    static Collection<PlacementRow> of(IndicatorDefined definition) {
        Map<String, PlacementRow> first = new LinkedHashMap<>();
        for (GoalReference goal : definition.goals()) {
            first.putIfAbsent(
                    goal.strategyId(), new PlacementRow(goal.strategyId(), definition.indicatorId(), goal.goalId()));
        }
        return first.values();
    }
}
