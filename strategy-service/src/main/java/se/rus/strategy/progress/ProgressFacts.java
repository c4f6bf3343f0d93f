package se.rus.strategy.progress;

import java.util.List;
import se.rus.platform.inbox.ReceivedEvent;

/** A batch of public events as rows. */
final class ProgressFacts {
    private ProgressFacts() {}

    /** @throws IllegalArgumentException when a type is not known: the event is parked, never skipped */
    static FactBatch of(List<ReceivedEvent> events) {
        FactBatch facts = new FactBatch();
        for (ReceivedEvent event : events) {
            facts.touchCounty(event.county());
            if (!StrategyFacts.add(event, facts)
                    && !IndicatorFacts.add(event, facts)
                    && !FundingFacts.add(event, facts)) {
                throw new IllegalArgumentException("Unknown type of public event: " + event.type());
            }
        }
        return facts;
    }
}
