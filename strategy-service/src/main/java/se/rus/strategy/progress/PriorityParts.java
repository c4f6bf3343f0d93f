package se.rus.strategy.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;

/** What a strategy's priorities come to: the sums of their goals. */
final class PriorityParts {
    private PriorityParts() {}

    /** By number; null when the strategy does not tell its priorities. */
    static List<PriorityProgress> of(
            StrategyAdopted strategy, List<GoalProgress> goals, ContributionParts contributions) {
        if (strategy.details() == null) {
            return null;
        }
        Map<String, GoalProgress> byId =
                goals.stream().collect(Collectors.toMap(GoalProgress::goalId, goal -> goal, (one, other) -> one));
        return strategy.details().priorities().stream()
                .sorted(Comparator.comparingInt(StrategyPriority::number))
                .map(priority -> of(
                        priority,
                        strategy.goals().stream()
                                .filter(goal -> belongs(goal, priority))
                                .sorted(Comparator.comparingInt(StrategyGoal::number))
                                .map(goal -> byId.get(goal.goalId()))
                                .toList(),
                        contributions))
                .toList();
    }

    private static boolean belongs(StrategyGoal goal, StrategyPriority priority) {
        return goal.details() != null && goal.details().priorities().contains(priority.priorityId());
    }

    private static Set<String> partsOf(StrategyPriority priority, List<GoalProgress> goals) {
        return Stream.concat(
                        priority.focusAreas().stream().map(StrategyFocusArea::focusAreaId),
                        goals.stream().map(GoalProgress::goalId))
                .collect(Collectors.toSet());
    }

    private static PriorityProgress of(
            StrategyPriority priority, List<GoalProgress> goals, ContributionParts contributions) {
        List<IndicatorProgress> indicators =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        long projects = sum(goals, GoalProgress::projects);
        return new PriorityProgress(
                priority.priorityId(),
                priority.number(),
                priority.title(),
                goals.stream().map(GoalProgress::goalId).toList(),
                indicators.size(),
                sum(indicators, IndicatorProgress::reported),
                sum(indicators, IndicatorProgress::expected),
                indicators.stream().map(IndicatorProgress::signals).reduce(SignalCounts.NONE, SignalCounts::plus),
                sum(goals, GoalProgress::grantedKronor),
                projects,
                indicators.isEmpty() && projects == 0,
                contributions.ofPriority(priority.priorityId(), partsOf(priority, goals)),
                priority.focusAreas().stream().map(contributions::of).toList(),
                sum(goals, GoalProgress::paidKronor));
    }

    private static <T> long sum(List<T> parts, ToLongFunction<T> part) {
        return parts.stream().mapToLong(part).sum();
    }
}
