package se.rus.notification.subscription;

import java.time.Instant;
import java.util.List;

/** What happens to a subscription. Stream {@code subscription-<id>}. */
public sealed interface SubscriptionEvent {

    /** The subscription it happened to. */
    String subscriptionId();

    /**
     * A client asked to be told of events from now on.
     *
     * @param clientId who alone may see it
     * @param eventTypes full names, for example "se.rus.GrantDecided.v1"
     * @param county two digits; null: all counties
     * @param url where a webhook is sent; null for a feed
     */
    record SubscriptionOpened(
            String subscriptionId,
            String clientId,
            List<String> eventTypes,
            String county,
            DeliveryChannel channel,
            String url,
            Instant openedAt)
            implements SubscriptionEvent {
        public SubscriptionOpened {
            eventTypes = List.copyOf(eventTypes);
        }
    }

    /** The client wants no more. */
    record SubscriptionClosed(String subscriptionId, Instant closedAt) implements SubscriptionEvent {}
}
