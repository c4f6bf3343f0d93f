package se.rus.indicator.series;

import java.util.List;
import java.util.Optional;
import se.rus.indicator.period.AsOf;

/**
 * Which values are wanted; every part is known to exist.
 *
 * @param actors codes; empty for all, an empty list for none
 * @param from first period; empty for the earliest there is
 * @param to last period, included; empty for the latest there is
 * @param breakdowns words; empty for all
 * @param withdrawn true when withdrawn values are wanted too
 * @param asOf empty for the values as they stand now
 */
record SeriesSelection(
        String indicatorId,
        Optional<List<String>> actors,
        Optional<String> from,
        Optional<String> to,
        Optional<List<String>> breakdowns,
        boolean withdrawn,
        Optional<AsOf> asOf) {}
