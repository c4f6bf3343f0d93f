package se.rus.contracts.progress;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.BilingualText;

/**
 * One indicator of a goal: who has reported, and how it stands.
 *
 * @param indicatorId the indicator
 * @param code its code
 * @param name what is measured
 * @param unit its unit
 * @param reported expected actors that have reported a value
 * @param expected expected actors
 * @param observations distinct (actor, period, breakdown) recorded
 * @param signals pairs of indicator and actor by signal
 * @param actors by actor code
 * @param together the county as a whole, or null where the values are not put together
 * @param retiredAt since when it is not measured any more, or null; what was reported stays
 * @param timeliness sum over its actors; null from earlier versions of the service
 * @param trends pairs of indicator and actor by trend; null from earlier versions of the service
 */
@PublicRecord
public record IndicatorProgress(
        String indicatorId,
        String code,
        BilingualText name,
        String unit,
        long reported,
        long expected,
        long observations,
        SignalCounts signals,
        List<ActorStanding> actors,
        CountyStanding together,
        Instant retiredAt,
        Timeliness timeliness,
        TrendCounts trends) {

    /** An indicator of which no more is known. */
    public IndicatorProgress(
            String indicatorId,
            String code,
            BilingualText name,
            String unit,
            long reported,
            long expected,
            long observations,
            SignalCounts signals,
            List<ActorStanding> actors,
            CountyStanding together,
            Instant retiredAt) {
        this(
                indicatorId,
                code,
                name,
                unit,
                reported,
                expected,
                observations,
                signals,
                actors,
                together,
                retiredAt,
                null,
                null);
    }

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public IndicatorProgress {
        actors = List.copyOf(actors);
    }
}
