package se.rus.indicator.signal;

import java.time.Instant;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.CountyValue;
import se.rus.indicator.observation.ObservationKey;

/** What values were found to mean. */
public sealed interface SignalEvent {

    /**
     * An actor's values of an indicator were assessed, or somebody set the signal by hand.
     *
     * @param key of the value that the signal speaks of, the latest one
     */
    record ObservationAssessed(ObservationKey key, Assessment assessment, Instant assessedAt) implements SignalEvent {}

    /** The values of a county's actors were put together and assessed. */
    record CountyAssessed(
            String indicatorId,
            String county,
            String period,
            CountyValue aggregate,
            Assessment assessment,
            Instant assessedAt)
            implements SignalEvent {}
}
