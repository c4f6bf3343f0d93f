package se.rus.strategy.progress;

import java.util.List;
import se.rus.contracts.funding.GrantDecided;
import se.rus.platform.inbox.ReceivedEvent;

/** What rus.funding.v1 tells, as rows. */
final class FundingFacts {
    private FundingFacts() {}

    /** False when the event is another topic's. */
    static boolean add(ReceivedEvent event, FactBatch facts) {
        if (!event.type().equals("se.rus.GrantDecided.v1")) {
            return false;
        }
        String strategyId = event.as(GrantDecided.class).strategyId();
        facts.touchStrategies(List.of(strategyId));
        facts.put(
                "grants",
                NewFact.of(event, event.stream()).ofStrategy(strategyId).saying(event.data()));
        return true;
    }
}
