package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.rus.platform.inbox.Inbox;

/** Takes in what is published of strategies, indicators and funding. */
@ApplicationScoped
public class PublicEvents {
    private final Inbox inbox;

    PublicEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("public-events")
    public Uni<Void> on(ConsumerRecords<String, String> records) {
        return inbox.receive(records);
    }
}
