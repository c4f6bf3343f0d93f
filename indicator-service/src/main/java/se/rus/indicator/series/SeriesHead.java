package se.rus.indicator.series;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.SeriesBreak;
import se.rus.indicator.definition.Source;
import se.rus.indicator.period.PeriodType;

/**
 * What every reader of a series has to know besides the values.
 *
 * @param unit symbol of the unit as it is now
 * @param breaks in period order
 * @param source null when the actors know the values themselves
 */
record SeriesHead(
        String indicatorId,
        String code,
        BilingualText name,
        String unit,
        PeriodType periodType,
        List<UnitBreak> breaks,
        Source source) {

    /** @param units the unit by version of the definition; may be empty when there are no breaks */
    static SeriesHead of(Definition it, SortedMap<Long, String> units) {
        List<SeriesBreak> breaks = it.breaks();
        return new SeriesHead(
                it.indicatorId(),
                it.code(),
                it.name(),
                it.unit(),
                it.periodType(),
                IntStream.range(0, breaks.size())
                        .mapToObj(i -> unitBreak(
                                breaks.get(i),
                                i == 0
                                        ? unit(units, breaks.getFirst().version() - 1, it)
                                        : unit(units, breaks.get(i - 1).version(), it),
                                unit(units, breaks.get(i).version(), it)))
                        .toList(),
                it.source());
    }

    /** Which stretch of comparable values a period lies in, from 1. */
    int part(String period) {
        return 1
                + (int) breaks.stream()
                        .filter(each -> each.period().compareTo(period) <= 0)
                        .count();
    }

    String unitIn(String period) {
        int part = part(period);
        if (breaks.isEmpty()) {
            return unit;
        }
        return part == 1 ? breaks.getFirst().unitBefore() : breaks.get(part - 2).unitFrom();
    }

    private static UnitBreak unitBreak(SeriesBreak at, String before, String from) {
        return new UnitBreak(at.period(), at.version(), at.reason(), before, from);
    }

    private static String unit(SortedMap<Long, String> units, long version, Definition definition) {
        return units.getOrDefault(version, definition.unit());
    }
}
