package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What one actor has reported on one indicator, summed up.
 *
 * @param period of the latest value; null when none has a value
 * @param value the latest; null when none has one
 */
record StandingRow(
        String indicatorId,
        String actor,
        String county,
        long observations,
        long revisions,
        String period,
        BigDecimal value,
        Instant lastReportedAt,
        long events,
        long position,
        Instant at) {

    Mark mark() {
        return new Mark("/indicators", county, events, position, at);
    }

    Pair pair() {
        return new Pair(indicatorId, actor);
    }

    boolean isReported() {
        return value != null;
    }
}
