package se.rus.strategy.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;

/** The places that a strategy has; empty for what it has none for. A focus area that it has not is no focus area. */
final class Places {
    private final String strategyId;
    private final Set<String> current;
    private final Set<String> goals;
    private final Set<String> focusAreas;

    Places(ProgressRows.Adopted adopted) {
        StrategyAdopted strategy = adopted.strategy();
        this.strategyId = strategy.strategyId();
        this.current = ids(strategy.goals());
        this.goals = new HashSet<>(current);
        this.goals.addAll(ids(adopted.formerGoals()));
        this.focusAreas = Stream.ofNullable(strategy.details())
                .flatMap(details -> details.priorities().stream())
                .flatMap(priority -> priority.focusAreas().stream())
                .map(StrategyFocusArea::focusAreaId)
                .collect(Collectors.toSet());
    }

    /** An indicator of several goals stands under the first that the strategy has, or else had, and counts once. */
    Optional<Place> of(IndicatorDefined indicator) {
        List<GoalReference> linked = indicator.goals().stream()
                .filter(link -> link.strategyId().equals(strategyId))
                .filter(link -> goals.contains(link.goalId()))
                .toList();
        return linked.stream()
                .filter(link -> current.contains(link.goalId()))
                .findFirst()
                .or(() -> linked.stream().findFirst())
                .flatMap(link -> of(link.goalId(), link.focusAreaId()));
    }

    Optional<Place> of(GrantDecided grant) {
        return of(grant.goalId(), grant.focusAreaId());
    }

    Optional<Place> of(ProgressRows.Paid paid) {
        return of(paid.goalId(), paid.focusAreaId());
    }

    private Optional<Place> of(String goalId, String focusAreaId) {
        return goalId == null || !goals.contains(goalId)
                ? Optional.empty()
                : Optional.of(new Place(
                        goalId, focusAreaId != null && focusAreas.contains(focusAreaId) ? focusAreaId : null));
    }

    private static Set<String> ids(List<StrategyGoal> of) {
        return of.stream().map(StrategyGoal::goalId).collect(Collectors.toSet());
    }
}
