package se.rus.notification.subscription;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionOpened;

/**
 * A subscription as it is shown to the client that opened it.
 *
 * @param eventTypes full names of public events
 * @param county county code, two digits; left out: all counties
 * @param channel how events are handed over
 * @param url where a webhook is sent; left out for a feed
 * @param openedAt when it was opened
 * @param closedAt when it was closed; left out while it is open
 * @see NewSubscription
 */
@Schema(name = "Subscription", examples = SubscriptionExamples.SUBSCRIPTION)
public record SubscriptionDocument(
        String subscriptionId,
        List<String> eventTypes,
        String county,
        DeliveryChannel channel,
        String url,
        @Schema(examples = "2026-03-02T09:12:45Z") Instant openedAt,
        @Schema(examples = "2026-04-22T12:05:33Z") Instant closedAt) {

    static SubscriptionDocument of(SubscriptionOpened opened) {
        return new SubscriptionDocument(
                opened.subscriptionId(),
                opened.eventTypes(),
                opened.county(),
                opened.channel(),
                opened.url(),
                opened.openedAt(),
                null);
    }

    static SubscriptionDocument of(SubscriptionView view) {
        return new SubscriptionDocument(
                view.subscriptionId,
                List.of(view.eventTypes),
                view.county,
                DeliveryChannel.of(view.channel),
                view.url,
                view.openedAt,
                view.closedAt);
    }
}
