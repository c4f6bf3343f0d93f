package se.rus.indicator.plausibility;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.rus.contracts.indicator.Breakdown;

/**
 * The values that a new one is held against: those of the same actor, by indicator and breakdown, in period order. What
 * is missing or withdrawn is not among them.
 */
public final class Evidence {
    private final Map<Series, NavigableMap<String, BigDecimal>> values = new HashMap<>();

    private record Series(String indicatorId, String actor, Breakdown breakdown) {}

    /** Adds a value, or takes the place of the one that was there; null removes it. */
    public void put(String indicatorId, String actor, Breakdown breakdown, String period, BigDecimal value) {
        NavigableMap<String, BigDecimal> series =
                values.computeIfAbsent(new Series(indicatorId, actor, breakdown), ignored -> new TreeMap<>());
        if (value == null) {
            series.remove(period);
        } else {
            series.put(period, value);
        }
    }

    /** The values of one series; period texts of one type sort as time does. */
    NavigableMap<String, BigDecimal> series(String indicatorId, String actor, Breakdown breakdown) {
        return values.getOrDefault(new Series(indicatorId, actor, breakdown), new TreeMap<>());
    }

    Optional<BigDecimal> value(String indicatorId, String actor, Breakdown breakdown, String period) {
        return Optional.ofNullable(series(indicatorId, actor, breakdown).get(period));
    }
}
