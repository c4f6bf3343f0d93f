package se.rus.notification.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.notification.delivery.CloudEvent;

/**
 * A delivery as its subscriber sees it.
 *
 * @param cursor to go on from: give it as {@code after}, or as Last-Event-ID
 * @param deliveryId id of the delivery
 * @param status pending, delivered or given-up
 * @param attempts how many times it has been tried
 * @param lastError why the last attempt failed, if one did
 * @param createdAt when it came to the feed
 * @param finishedAt when it was delivered or given up; null until then
 * @param event the event
 */
@Schema(name = "Delivery")
public record Delivery(
        @Schema(examples = "17") String cursor,
        String deliveryId,
        @Schema(examples = "delivered") String status,
        int attempts,
        String lastError,
        @Schema(examples = "2026-04-22T12:05:33Z") Instant createdAt,
        @Schema(examples = "2026-04-22T12:05:34Z") Instant finishedAt,
        CloudEvent event) {

    static Delivery of(FeedView view) {
        return new Delivery(
                Long.toString(view.sequence),
                view.deliveryId.toString(),
                view.status,
                view.attempts,
                view.lastError,
                view.createdAt,
                view.finishedAt,
                CloudEvent.of(
                        view.eventId, view.source, view.type, view.stream, view.county, view.eventTime, view.data));
    }
}
