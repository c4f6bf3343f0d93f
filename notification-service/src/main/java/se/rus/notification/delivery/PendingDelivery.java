package se.rus.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import se.rus.notification.subscription.DeliveryChannel;

/**
 * A delivery on its way, with the event it tells of.
 *
 * @param attempts made so far
 * @param url nullable: only webhooks have one
 * @param source CloudEvents source
 * @param stream the event's stream at its source
 * @param data the event, JSON
 */
public record PendingDelivery(
        UUID deliveryId,
        String subscriptionId,
        DeliveryChannel channel,
        String url,
        int attempts,
        UUID eventId,
        String source,
        String type,
        String stream,
        String county,
        Instant time,
        String data) {}
