package se.rus.notification.delivery;

import java.time.Instant;
import se.rus.notification.subscription.DeliveryChannel;

/** How a delivery ended. Stream {@code delivery-<id>}; exactly one event, so a delivery ends once. */
public sealed interface DeliveryEvent {

    /** The delivery it happened to. */
    String deliveryId();

    /** The subscriber has it: its receiver said so, or it stands in its feed. */
    record DeliveryCompleted(
            String deliveryId,
            String subscriptionId,
            DeliveryChannel channel,
            String eventId,
            String eventType,
            String county,
            int attempts,
            Instant at)
            implements DeliveryEvent {}

    /** The receiver did not take it in all the attempts that it gets. It still stands in the feed. */
    record DeliveryGivenUp(
            String deliveryId,
            String subscriptionId,
            String eventId,
            String eventType,
            int attempts,
            String reason,
            Instant at)
            implements DeliveryEvent {}
}
