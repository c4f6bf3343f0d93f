package se.rus.strategy.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import se.rus.contracts.strategy.GoalDetails;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyDetails;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;

/** An adopted strategy of county 08. */
final class GeneratedStrategy {
    private GeneratedStrategy() {}

    /**
     * As an event: goals that belong to priority-1, which has focus-1.
     *
     * @param goals numbers of its goals: 1 is goal-1
     */
    static ObjectNode of(String strategyId, int... goals) {
        ObjectNode strategy = OtherServices.sample("StrategyAdopted")
                .put("strategyId", strategyId)
                .put("county", "08");
        strategy.putArray("goals");
        for (int number : goals) {
            ObjectNode details = strategy.withArray("goals")
                    .addObject()
                    .put("goalId", "goal-" + number)
                    .put("number", number)
                    .put("title", "Mål " + number)
                    .putObject("details");
            details.putArray("priorities").add("priority-1");
            details.putArray("globalGoals");
            details.putArray("nationalAreas");
        }
        ObjectNode priority = strategy.putObject("details")
                .put("version", 1)
                .putArray("priorities")
                .addObject()
                .put("priorityId", "priority-1")
                .put("number", 1)
                .put("title", "Prioritering");
        priority.putArray("focusAreas")
                .addObject()
                .put("focusAreaId", "focus-1")
                .put("title", "Insatsområde");
        priority.putArray("globalGoals");
        priority.putArray("nationalAreas");
        return strategy;
    }

    /** Goal n belongs to the priorities n and n + 1; the last priority has no goal. */
    static StrategyAdopted of(int goals) {
        return new StrategyAdopted(
                "s",
                "08",
                "Plan",
                2026,
                2028,
                GeneratedRows.DECISION,
                IntStream.rangeClosed(1, goals)
                        .mapToObj(n -> new StrategyGoal("goal-" + n, n, "Mål " + n, null, belongingTo(n, n + 1)))
                        .toList(),
                GeneratedRows.NOW,
                new StrategyDetails(
                        1,
                        null,
                        IntStream.rangeClosed(1, goals + 2)
                                .mapToObj(n -> new StrategyPriority(
                                        "priority-" + n,
                                        n,
                                        "Prioritering " + n,
                                        List.of(new StrategyFocusArea("focus-" + n, "Insatsområde " + n)),
                                        List.of(),
                                        List.of()))
                                .toList()));
    }

    private static GoalDetails belongingTo(int one, int other) {
        return new GoalDetails(List.of("priority-" + one, "priority-" + other), null, null, null, List.of(), List.of());
    }
}
