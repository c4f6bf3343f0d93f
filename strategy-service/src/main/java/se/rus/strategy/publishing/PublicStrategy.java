package se.rus.strategy.publishing;

import java.util.List;
import se.rus.contracts.strategy.GoalDetails;
import se.rus.contracts.strategy.StrategyDetails;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.content.Draft;
import se.rus.strategy.content.Goal;
import se.rus.strategy.content.GoalTraits;
import se.rus.strategy.content.Priority;
import se.rus.strategy.content.Serves;

/** The parts of a strategy in the words of the public contract. */
final class PublicStrategy {
    private PublicStrategy() {}

    static StrategyDetails details(StrategyAdopted it) {
        Draft draft = it.draft();
        List<StrategyPriority> priorities =
                draft.priorities().stream().map(PublicStrategy::priority).toList();
        return new StrategyDetails(it.number(), draft.about().owner(), priorities);
    }

    static StrategyGoal goal(Goal it) {
        GoalTraits traits = it.traits();
        Serves serves = it.links().serves();
        GoalDetails details = new GoalDetails(
                it.links().priorities(),
                traits.level(),
                traits.mandate(),
                traits.term(),
                serves.globalGoals(),
                serves.nationalAreas());
        return new StrategyGoal(it.goalId(), it.number(), it.title(), it.dimension(), details);
    }

    private static StrategyPriority priority(Priority it) {
        List<StrategyFocusArea> areas = it.focusAreas().stream()
                .map(area -> new StrategyFocusArea(area.focusAreaId(), area.title()))
                .toList();
        return new StrategyPriority(
                it.priorityId(),
                it.number(),
                it.title(),
                areas,
                it.serves().globalGoals(),
                it.serves().nationalAreas());
    }
}
