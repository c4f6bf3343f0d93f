package se.rus.notification.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be asked of a subscription. */
public sealed interface SubscriptionCommand {

    /** @param knownTypes the events that exist to be told of */
    record Open(
            String subscriptionId,
            String clientId,
            List<String> eventTypes,
            Optional<String> county,
            DeliveryChannel channel,
            Optional<String> url,
            Set<String> knownTypes,
            Instant at)
            implements SubscriptionCommand {}

    /** No more of it. That the client is the one that opened it is seen to in Subscriptions. */
    record Close(Instant at) implements SubscriptionCommand {}
}
