package se.rus.notification.subscription;

import se.rus.notification.subscription.SubscriptionEvent.SubscriptionOpened;

/** As much of a subscription's history as its decisions need. */
public sealed interface SubscriptionState {

    /** There is none. */
    record None() implements SubscriptionState {}

    /** Events are delivered. */
    record Open(SubscriptionOpened opened) implements SubscriptionState {}

    /** No more events are delivered. */
    record Closed(SubscriptionOpened opened) implements SubscriptionState {}
}
