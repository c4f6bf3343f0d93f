package se.rus.indicator.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of what was asked for has been reported, and how much of it on time. Every total is the sum of its rows.
 *
 * @param rows by actor or by indicator
 */
public record Completeness(Counts total, List<Row> rows) {

    /** One actor or one indicator. */
    public record Row(String of, Counts counts) {}

    /**
     * @param expected values asked for: reported and notReported together
     * @param reported values and such that were reported as missing: onTime, late and afterReopening together
     * @param reportedAsMissing of the reported ones
     * @param preliminary of the reported ones
     * @param reportedPercent of those expected, one decimal
     * @param onTimePercent of those expected, one decimal
     */
    public record Counts(
            long expected,
            long reported,
            long reportedAsMissing,
            long preliminary,
            long onTime,
            long late,
            long afterReopening,
            long notReported,
            BigDecimal reportedPercent,
            BigDecimal onTimePercent) {}

    static Completeness of(Collection<ExpectedValue> all, Function<ExpectedValue, String> by) {
        TreeMap<String, List<ExpectedValue>> groups =
                all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return new Completeness(
                counts(all),
                groups.entrySet().stream()
                        .map(each -> new Row(each.getKey(), counts(each.getValue())))
                        .sorted(Comparator.comparing(Row::of))
                        .toList());
    }

    private static Counts counts(Collection<ExpectedValue> values) {
        long expected = values.size();
        long onTime = count(values, ExpectedValue.When.ON_TIME);
        long late = count(values, ExpectedValue.When.LATE);
        long reopened = count(values, ExpectedValue.When.AFTER_REOPENING);
        long reported = onTime + late + reopened;
        return new Counts(
                expected,
                reported,
                values.stream().filter(ExpectedValue::isMissing).count(),
                values.stream().filter(ExpectedValue::isPreliminary).count(),
                onTime,
                late,
                reopened,
                expected - reported,
                percent(reported, expected),
                percent(onTime, expected));
    }

    private static long count(Collection<ExpectedValue> values, ExpectedValue.When when) {
        return values.stream().filter(each -> each.when() == when).count();
    }

    private static BigDecimal percent(long part, long all) {
        return all == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
