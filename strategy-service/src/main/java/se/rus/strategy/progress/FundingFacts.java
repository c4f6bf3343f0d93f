package se.rus.strategy.progress;

import java.util.List;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.funding.GrantPaid;
import se.rus.platform.inbox.ReceivedEvent;

/** What rus.funding.v1 tells, as rows. */
final class FundingFacts {
    private FundingFacts() {}

    /** False when the event is another topic's. */
    static boolean add(ReceivedEvent event, FactBatch facts) {
        return switch (event.type()) {
            case "se.rus.GrantDecided.v1" ->
                put("grants", event, facts, event.as(GrantDecided.class).strategyId());
            case "se.rus.GrantPaid.v1" ->
                put("payments", event, facts, event.as(GrantPaid.class).strategyId());
            default -> false;
        };
    }

    private static boolean put(String table, ReceivedEvent event, FactBatch facts, String strategyId) {
        facts.touchStrategies(List.of(strategyId));
        facts.put(
                table, NewFact.of(event, event.stream()).ofStrategy(strategyId).saying(event.data()));
        return true;
    }
}
