package se.rus.strategy.progress;

import java.util.List;
import se.rus.contracts.strategy.ActivityReported;
import se.rus.contracts.strategy.ShiftReported;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyReplaced;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.store.EventJson;

/** What rus.strategy.v1 tells, as rows. */
final class StrategyFacts {
    private StrategyFacts() {}

    /** False when the event is another topic's. */
    static boolean add(ReceivedEvent event, FactBatch facts) {
        switch (event.type()) {
            case "se.rus.StrategyAdopted.v1" -> adopted(event, facts, event.as(StrategyAdopted.class));
            case "se.rus.StrategyReplaced.v1" ->
                replaced(event, facts, event.as(StrategyReplaced.class).strategyId());
            case "se.rus.ActivityReported.v1" ->
                contributed(event, facts, event.as(ActivityReported.class).strategyId());
            case "se.rus.ShiftReported.v1" ->
                contributed(event, facts, event.as(ShiftReported.class).strategyId());
            case "se.rus.DeviationFound.v1", "se.rus.DecisionMade.v1" -> {
                // What is done about a signal is not in the progress view.
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void adopted(ReceivedEvent event, FactBatch facts, StrategyAdopted it) {
        facts.touchStrategies(List.of(it.strategyId()));
        facts.put("strategies", NewFact.of(event, it.strategyId()).saying(event.data()));
        for (StrategyGoal goal : it.goals()) {
            NewFact fact = NewFact.of(event, goal.goalId()).ofStrategy(it.strategyId());
            facts.put("goals", it.strategyId() + "/" + goal.goalId(), fact.saying(EventJson.write(goal)));
        }
    }

    private static void replaced(ReceivedEvent event, FactBatch facts, String strategyId) {
        facts.touchStrategies(List.of(strategyId));
        facts.put("replacements", NewFact.of(event, strategyId).saying(event.data()));
    }

    private static void contributed(ReceivedEvent event, FactBatch facts, String strategyId) {
        facts.touchStrategies(List.of(strategyId));
        facts.put(
                "contributions",
                NewFact.of(event, event.stream()).ofStrategy(strategyId).saying(event.data()));
    }
}
