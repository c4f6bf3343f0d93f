package se.rus.strategy.progress;

import java.util.List;
import se.rus.contracts.strategy.ActivityReported;
import se.rus.contracts.strategy.ShiftReported;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.platform.inbox.ReceivedEvent;

/** What rus.strategy.v1 tells, as rows. */
final class StrategyFacts {
    private StrategyFacts() {}

    /** False when the event is another topic's. */
    static boolean add(ReceivedEvent event, FactBatch facts) {
        switch (event.type()) {
            case "se.rus.StrategyAdopted.v1" -> adopted(event, facts, event.as(StrategyAdopted.class));
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
    }

    private static void contributed(ReceivedEvent event, FactBatch facts, String strategyId) {
        facts.touchStrategies(List.of(strategyId));
        facts.put(
                "contributions",
                NewFact.of(event, event.stream()).ofStrategy(strategyId).saying(event.data()));
    }
}
