package se.rus.indicator.observation;

import se.rus.contracts.indicator.Breakdown;
import se.rus.platform.security.CountyOfActor;
import se.rus.platform.store.StreamId;

/**
 * What a value is of: an indicator, by one actor, for one period and one breakdown. Each has its own short stream.
 *
 * @param period as {@link se.rus.indicator.period.Period#text()}
 */
public record ObservationKey(String indicatorId, String actor, String period, Breakdown breakdown) {
    StreamId stream() {
        return new StreamId(indicatorId + "/" + actor + "/" + period + "/" + breakdown.word());
    }

    public String county() {
        return CountyOfActor.of(actor);
    }
}
