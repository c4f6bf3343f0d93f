package se.rus.strategy.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An adopted strategy of county 08: goals that belong to priority-1, which has focus-1. */
final class GeneratedStrategy {
    private GeneratedStrategy() {}

    /** @param goals numbers of its goals: 1 is goal-1 */
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
}
