package se.rus.indicator.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.rus.contracts.indicator.Baseline;
import se.rus.indicator.definition.SeriesBreak;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;

/**
 * What of the series can be compared with the assessed value: the same part of the year (R50), not later, and not before
 * the latest break (R48). Of doubles the last one counts.
 *
 * @param latestBreak the latest break that is not after the assessed period
 * @param points in period order, the assessed one last unless it has no value
 * @param beforeBreak how many values of the same part of the year the break cuts off
 * @param otherParts how many earlier values belong to another part of the year
 */
record ComparableSeries(
        Optional<SeriesBreak> latestBreak, Period period, List<Point> points, int beforeBreak, int otherParts) {
    private static final int LONGEST = 20;

    static ComparableSeries of(AssessmentInput input) {
        Period period = input.period();
        Optional<SeriesBreak> latestBreak = input.definition().breaks().stream()
                .filter(each -> includes(each, period))
                .max(Comparator.comparingInt(ComparableSeries::startMonth));
        List<Point> earlier = input.series().stream()
                .filter(each -> each.period().compareTo(period) < 0)
                .toList();
        TreeMap<Period, Point> same = new TreeMap<>();
        earlier.stream().filter(each -> samePart(each.period(), period)).forEach(each -> same.put(each.period(), each));
        int all = same.size();
        same.keySet().removeIf(each -> latestBreak.isPresent() && !includes(latestBreak.get(), each));
        int beforeBreak = all - same.size();
        if (input.value() != null) {
            same.put(period, new Point(period, input.value()));
        }
        int otherParts = (int) earlier.stream()
                .filter(each -> !samePart(each.period(), period))
                .count();
        return new ComparableSeries(latestBreak, period, List.copyOf(same.values()), beforeBreak, otherParts);
    }

    /** Those that the slope is made from. */
    List<Point> latest() {
        return points.subList(Math.max(0, points.size() - LONGEST), points.size());
    }

    Optional<Point> first() {
        return points.stream().findFirst().filter(each -> !each.period().equals(period));
    }

    Optional<Point> previous() {
        return points.reversed().stream()
                .filter(each -> !each.period().equals(period))
                .findFirst();
    }

    /** False when it lies before the break. */
    boolean includes(Baseline baseline) {
        Period year = new Period(PeriodType.YEAR, baseline.year(), 1);
        return latestBreak.map(each -> includes(each, year)).orElse(true);
    }

    static boolean samePart(Period one, Period other) {
        return one.type() == other.type() && one.number() == other.number();
    }

    /** A period that ends after the break began is measured the new way; a break without a period breaks nothing. */
    private static boolean includes(SeriesBreak seriesBreak, Period period) {
        return period.endMonth() > startMonth(seriesBreak);
    }

    private static int startMonth(SeriesBreak seriesBreak) {
        return Period.read(seriesBreak.period())
                .map(each -> each.endMonth() - 12 / each.type().inAYear())
                .orElse(Integer.MAX_VALUE);
    }
}
