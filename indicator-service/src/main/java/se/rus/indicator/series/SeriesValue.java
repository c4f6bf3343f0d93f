package se.rus.indicator.series;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One value of a series.
 *
 * @param value null when it was reported as missing
 * @param signal null for breakdowns
 */
public record SeriesValue(
        String actor,
        String period,
        String breakdown,
        BigDecimal value,
        String status,
        String signal,
        long version,
        Instant recordedAt) {
    static SeriesValue of(ObservationView it) {
        BigDecimal value = it.value == null || it.value.scale() <= 0 ? it.value : it.value.stripTrailingZeros();
        return new SeriesValue(
                it.actor, it.period, it.breakdown, value, it.status, it.signal, it.version, it.recordedAt);
    }
}
