package se.rus.contracts.indicator;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * What later versions of the service know of an indicator.
 *
 * @param version version of the definition, from 1
 * @param periodType year, halfYear, tertial, quarter or month
 * @param referenceYear the year that a relative measure speaks of, or null
 * @param aggregation how values of several actors become one: none, sum, mean or weightedMean
 * @param breakdowns the words of its breakdowns
 * @param breaks where the series breaks, in period order
 * @param source where the values come from, as it must be named, or null
 * @param licence licence of the values, or null
 */
@PublicRecord
public record IndicatorDetails(
        long version,
        String periodType,
        String referenceYear,
        String aggregation,
        List<String> breakdowns,
        List<SeriesBreak> breaks,
        String source,
        String licence) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public IndicatorDetails {
        breakdowns = List.copyOf(breakdowns);
        breaks = List.copyOf(breaks);
    }
}
