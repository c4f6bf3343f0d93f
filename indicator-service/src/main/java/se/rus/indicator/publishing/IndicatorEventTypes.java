package se.rus.indicator.publishing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.rus.indicator.definition.DefinitionEvent;
import se.rus.indicator.kolada.KoladaImportEvent;
import se.rus.indicator.obligation.ObligationEvent;
import se.rus.indicator.observation.ObservationEvent;
import se.rus.indicator.remark.RemarkEvent;
import se.rus.indicator.signal.SignalEvent;
import se.rus.indicator.submission.SubmissionEvent;
import se.rus.platform.store.EventTypes;

/** The events that this service stores. */
public final class IndicatorEventTypes {

    @Produces
    @Singleton
    EventTypes eventTypes() {
        return EventTypes.ofSealed(
                DefinitionEvent.class,
                KoladaImportEvent.class,
                ObligationEvent.class,
                ObservationEvent.class,
                RemarkEvent.class,
                SignalEvent.class,
                SubmissionEvent.class);
    }
}
