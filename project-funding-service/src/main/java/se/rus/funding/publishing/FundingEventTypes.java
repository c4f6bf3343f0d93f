package se.rus.funding.publishing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.rus.funding.application.ApplicationEvent;
import se.rus.platform.store.EventTypes;

/** The events that this service stores. */
public final class FundingEventTypes {

    @Produces
    @Singleton
    EventTypes eventTypes() {
        return EventTypes.ofSealed(ApplicationEvent.class);
    }
}
