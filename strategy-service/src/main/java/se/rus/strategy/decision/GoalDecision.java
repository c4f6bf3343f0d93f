package se.rus.strategy.decision;

import java.util.List;
import java.util.Optional;

/**
 * A decision as the goals see it.
 *
 * @param goals ids of those that it concerns
 * @param latestReports of each adopted measure, what was said of its carrying out last
 */
public record GoalDecision(String deviationId, List<String> goals, List<Optional<CarriedOut>> latestReports) {
    public GoalDecision {
        goals = List.copyOf(goals);
        latestReports = List.copyOf(latestReports);
    }

    static GoalDecision of(DecisionState it) {
        List<Optional<CarriedOut>> latest = it.verdict().measures().stream()
                .map(measure -> Optional.ofNullable(measure.latest()).map(MeasureReport::carriedOut))
                .toList();
        return new GoalDecision(it.deviationId(), it.goals(), latest);
    }
}
