package se.rus.funding.goal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.rus.platform.inbox.Inbox;

/** Takes in what the strategy service publishes. */
@ApplicationScoped
public class StrategyEvents {
    private final Inbox inbox;

    StrategyEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("strategy")
    public Uni<Void> on(ConsumerRecords<String, String> records) {
        return inbox.receive(records);
    }
}
