package se.rus.contracts.progress;

import java.util.Collection;
import java.util.function.ToLongFunction;
import se.rus.contracts.PublicRecord;

/**
 * Several indicators in numbers.
 *
 * @param indicators how many they are
 * @param reported pairs of indicator and expected actor with a value
 * @param expected pairs of indicator and expected actor
 * @param signals those pairs by signal
 * @param trends those pairs by trend
 * @param timeliness how many values came in time
 */
@PublicRecord
public record IndicatorCounts(
        long indicators,
        long reported,
        long expected,
        SignalCounts signals,
        TrendCounts trends,
        Timeliness timeliness) {

    /** Nothing counted yet. */
    public static final IndicatorCounts NONE =
            new IndicatorCounts(0, 0, 0, SignalCounts.NONE, TrendCounts.NONE, Timeliness.NONE);

    /** The sum of these indicators. */
    public static IndicatorCounts of(Collection<IndicatorProgress> each) {
        return new IndicatorCounts(
                each.size(),
                sum(each, IndicatorProgress::reported),
                sum(each, IndicatorProgress::expected),
                each.stream().map(IndicatorProgress::signals).reduce(SignalCounts.NONE, SignalCounts::plus),
                TrendCounts.sum(each.stream().map(IndicatorProgress::trends)),
                Timeliness.sum(each.stream().map(IndicatorProgress::timeliness)));
    }

    /** The sum of both. */
    public IndicatorCounts plus(IndicatorCounts other) {
        return new IndicatorCounts(
                indicators + other.indicators,
                reported + other.reported,
                expected + other.expected,
                signals.plus(other.signals),
                trends.plus(other.trends),
                timeliness.plus(other.timeliness));
    }

    private static long sum(Collection<IndicatorProgress> each, ToLongFunction<IndicatorProgress> part) {
        return each.stream().mapToLong(part).sum();
    }
}
