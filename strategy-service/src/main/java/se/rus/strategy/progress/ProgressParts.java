package se.rus.strategy.progress;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rus.contracts.strategy.StrategyGoal;

/**
 * All that a document is made of.
 *
 * @param indicators placed in the strategy, by goal id
 * @param county what has happened in the strategy's county, by source
 * @param waitingObservations of the county, of indicators that nobody has defined yet
 */
record ProgressParts(
        StrategyRow strategy,
        List<Placed> indicators,
        List<StandingRow> standings,
        List<AssessmentRow> assessments,
        List<GrantRow> grants,
        List<Mark> county,
        long waitingObservations) {

    /** An indicator and the goal that it counts under. */
    record Placed(String goalId, IndicatorRow indicator) {}

    boolean isGoal(String goalId) {
        return strategy.plan().goals().stream().map(StrategyGoal::goalId).anyMatch(goalId::equals);
    }

    List<Placed> known() {
        return indicators.stream().filter(each -> isGoal(each.goalId())).toList();
    }

    List<GrantRow> knownGrants() {
        return grants.stream().filter(each -> isGoal(each.goalId())).toList();
    }

    Map<Pair, StandingRow> standingsByPair() {
        return standings.stream().collect(Collectors.toMap(StandingRow::pair, Function.identity()));
    }

    Map<Pair, AssessmentRow> assessmentsByPair() {
        return assessments.stream().collect(Collectors.toMap(AssessmentRow::pair, Function.identity()));
    }
}
