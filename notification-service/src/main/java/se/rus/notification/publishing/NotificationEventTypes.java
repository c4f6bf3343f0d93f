package se.rus.notification.publishing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.rus.notification.delivery.DeliveryEvent;
import se.rus.notification.subscription.SubscriptionEvent;
import se.rus.platform.store.EventTypes;

/** The events that this service stores. */
public final class NotificationEventTypes {

    @Produces
    @Singleton
    EventTypes eventTypes() {
        return EventTypes.ofSealed(SubscriptionEvent.class, DeliveryEvent.class);
    }
}
