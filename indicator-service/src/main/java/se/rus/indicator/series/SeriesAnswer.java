package se.rus.indicator.series;

import java.time.Instant;
import java.util.List;

/**
 * A series as it was found, before it is written in one format or another.
 *
 * @param asOf null for the values as they stand now
 * @param tag entity tag, without quotes
 */
record SeriesAnswer(
        SeriesHead head,
        List<SeriesValue> values,
        SeriesPaging paging,
        SeriesState state,
        Instant asOf,
        SeriesFormat format,
        String tag) {}
