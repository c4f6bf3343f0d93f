package se.rus.indicator.series;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Source;
import se.rus.indicator.period.PeriodType;

/**
 * One page of a series as JSON, with what its readers have to know.
 *
 * @param name name of the indicator
 * @param unit symbol of the unit as it is now
 * @param periodType how long the periods are
 * @param breaks where values before cannot be compared with those from there on
 * @param source whom to name when the values are used; left out when the actors know them themselves
 * @param asOf the moment that was asked for, left out for the values as they stand now
 * @param items by period, actor and breakdown
 * @param page this page, from 1
 * @param limit values a page
 * @param total values on all pages
 */
public record SeriesPage(
        String indicatorId,
        BilingualText name,
        String unit,
        PeriodType periodType,
        List<UnitBreak> breaks,
        Source source,
        Instant asOf,
        List<SeriesValue> items,
        int page,
        int limit,
        long total) {
    static SeriesPage of(SeriesAnswer it) {
        SeriesHead head = it.head();
        return new SeriesPage(
                head.indicatorId(),
                head.name(),
                head.unit(),
                head.periodType(),
                head.breaks(),
                head.source(),
                it.asOf(),
                it.values(),
                it.paging().page(),
                it.paging().limit(),
                it.state().total());
    }
}
