package se.rus.contracts.notification;

import java.time.Instant;
import se.rus.contracts.PublicRecord;

/**
 * A subscriber was told of an event. Topic {@link se.rus.contracts.Topics#NOTIFICATION}, key = subscriptionId.
 *
 * @param deliveryId opaque id, the same at every attempt
 * @param subscriptionId the subscription
 * @param channel how
 * @param eventId ce_id of the event told of
 * @param eventType ce_type of the event told of
 * @param deliveredAt when the subscriber had it
 */
@PublicRecord
public record NotificationDelivered(
        String deliveryId,
        String subscriptionId,
        Channel channel,
        String eventId,
        String eventType,
        Instant deliveredAt) {}
