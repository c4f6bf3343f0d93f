package se.rus.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.rus.notification.delivery.DeliveryEvent.DeliveryCompleted;
import se.rus.notification.delivery.DeliveryEvent.DeliveryGivenUp;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamId;

/**
 * Records how deliveries end. A delivery's stream is expected not to exist: if two workers come to an end, the second
 * one is told so by the store, and the first one's end stands.
 */
@ApplicationScoped
public class DeliveryJournal {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventStore store;
    private final EventIds ids;
    private final Clock clock;

    DeliveryJournal(EventStore store, EventIds ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** The subscribers have them. */
    void completed(List<PendingDelivery> deliveries) {
        Instant now = clock.instant();
        store.appendAll(deliveries.stream()
                        .map(delivery -> append(delivery, completed(delivery, now)))
                        .toList())
                .await()
                .atMost(PATIENCE);
    }

    /** No further attempt is made. */
    void givenUp(PendingDelivery delivery, String reason) {
        DeliveryEvent event = new DeliveryGivenUp(
                delivery.deliveryId().toString(),
                delivery.subscriptionId(),
                delivery.eventId().toString(),
                delivery.type(),
                delivery.attempts() + 1,
                reason,
                clock.instant());
        store.append(append(delivery, event)).await().atMost(PATIENCE);
    }

    private Append append(PendingDelivery delivery, DeliveryEvent event) {
        return Append.of(
                new StreamId("delivery-" + delivery.deliveryId()),
                0,
                List.of(new NewEvent(ids.next(), event)),
                metadata(delivery));
    }

    private static DeliveryEvent completed(PendingDelivery delivery, Instant now) {
        return new DeliveryCompleted(
                delivery.deliveryId().toString(),
                delivery.subscriptionId(),
                delivery.channel(),
                delivery.eventId().toString(),
                delivery.type(),
                delivery.county(),
                delivery.attempts() + 1,
                now);
    }

    /** Nobody asked for it but the event itself. */
    private static Metadata metadata(PendingDelivery delivery) {
        String cause = delivery.eventId().toString();
        return new Metadata("notification-service", null, "system", delivery.county(), cause, cause, null);
    }
}
