package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A value that an actor has reported, as progress_observations holds it.
 *
 * @param value null = reported as missing
 * @param revisions how often it was revised
 */
record ObservationRow(
        String indicatorId,
        String actor,
        String period,
        String breakdown,
        String county,
        long version,
        BigDecimal value,
        long revisions,
        Instant recordedAt,
        long events,
        long position,
        Instant at) {

    Key key() {
        return new Key(indicatorId, actor, period, breakdown);
    }

    /** This and an earlier change of the same value, in one. */
    ObservationRow after(ObservationRow earlier) {
        ObservationRow latest = version > earlier.version ? this : earlier;
        return new ObservationRow(
                indicatorId,
                actor,
                period,
                breakdown,
                county,
                latest.version,
                latest.value,
                revisions + earlier.revisions,
                latest.recordedAt,
                events + earlier.events,
                Math.max(position, earlier.position),
                at.isAfter(earlier.at) ? at : earlier.at);
    }

    /** What is counted once. */
    record Key(String indicatorId, String actor, String period, String breakdown) {}
}
