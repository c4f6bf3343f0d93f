package se.rus.strategy.publishing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.rus.platform.store.EventTypes;
import se.rus.strategy.activity.ActivityEvent;
import se.rus.strategy.adoption.StrategyEvent;
import se.rus.strategy.context.ContextEvent;
import se.rus.strategy.shift.ShiftEvent;

/** The events that this service stores. */
public final class StrategyEventTypes {

    @Produces
    @Singleton
    EventTypes eventTypes() {
        return EventTypes.ofSealed(StrategyEvent.class, ActivityEvent.class, ShiftEvent.class, ContextEvent.class);
    }
}
