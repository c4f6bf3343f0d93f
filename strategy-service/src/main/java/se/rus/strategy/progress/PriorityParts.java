package se.rus.strategy.progress;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.rus.contracts.progress.FocusAreaProgress;
import se.rus.contracts.progress.PartFollowUp;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;

/** What the priorities of a strategy come to: what belongs to one of their goals or focus areas, each once. */
final class PriorityParts {
    private final StrategyAdopted strategy;
    private final FollowUpParts followUp;
    private final ContributionParts contributions;

    /** @param strategy one that tells its priorities */
    PriorityParts(StrategyAdopted strategy, FollowUpParts followUp, ContributionParts contributions) {
        this.strategy = strategy;
        this.followUp = followUp;
        this.contributions = contributions;
    }

    /** By number. */
    List<PriorityProgress> all() {
        return strategy.details().priorities().stream()
                .sorted(Comparator.comparingInt(StrategyPriority::number))
                .map(this::of)
                .toList();
    }

    private PriorityProgress of(StrategyPriority priority) {
        Set<String> goals = goalsOf(priority);
        Set<String> focusAreas = priority.focusAreas().stream()
                .map(StrategyFocusArea::focusAreaId)
                .collect(Collectors.toSet());
        Set<String> parts = new TreeSet<>(goals);
        parts.addAll(focusAreas);
        PartFollowUp whole = followUp.ofEither(goals, focusAreas);
        return new PriorityProgress(
                priority.priorityId(),
                priority.number(),
                priority.title(),
                List.copyOf(goals),
                whole.measured().indicators(),
                whole.measured().reported(),
                whole.measured().expected(),
                whole.measured().signals(),
                whole.grantedKronor(),
                whole.projects(),
                whole.indicators().isEmpty() && whole.projects() == 0,
                contributions.ofPriority(priority.priorityId(), parts),
                priority.focusAreas().stream().map(this::of).toList(),
                whole.paidKronor(),
                whole.measured().trends(),
                whole.measured().timeliness(),
                whole.funding(),
                followUp.beside(goals, focusAreas));
    }

    private FocusAreaProgress of(StrategyFocusArea area) {
        return new FocusAreaProgress(
                area.focusAreaId(),
                area.title(),
                contributions.of(area.focusAreaId()),
                contributions.actorsOf(area.focusAreaId()),
                followUp.ofFocusArea(area.focusAreaId()));
    }

    /** Ids by number. */
    private Set<String> goalsOf(StrategyPriority priority) {
        return strategy.goals().stream()
                .filter(goal ->
                        goal.details() != null && goal.details().priorities().contains(priority.priorityId()))
                .sorted(Comparator.comparingInt(StrategyGoal::number))
                .map(StrategyGoal::goalId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
