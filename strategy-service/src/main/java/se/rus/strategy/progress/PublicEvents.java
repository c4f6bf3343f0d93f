package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.rus.platform.inbox.Inbox;

/** What all services publish, on its way into the inbox. */
@ApplicationScoped
public class PublicEvents {
    private final Inbox inbox;

    PublicEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("public-events")
    Uni<Void> arrived(ConsumerRecords<String, String> records) {
        return inbox.receive(records);
    }
}
