package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;

/**
 * Where the way to the target begins.
 *
 * @param stated true for the baseline of the indicator, false for a value of the series in its place
 */
record Start(Period period, BigDecimal value, boolean stated) {

    /** For a line: the baseline, else the first comparable value. */
    static Optional<Start> ofLine(Definition definition, ComparableSeries series) {
        return baseline(definition, series).or(inItsPlace(series::first));
    }

    /** For a direction: the baseline, else the value before. */
    static Optional<Start> ofDirection(Definition definition, ComparableSeries series) {
        return baseline(definition, series).or(inItsPlace(series::previous));
    }

    /** Why there is none. */
    static String missing(Definition definition, ComparableSeries series) {
        boolean baselineCutOff =
                definition.baseline() != null && definition.baseline().value() != null;
        if (baselineCutOff || series.beforeBreak() > 0) {
            return "brokenSeries";
        }
        return series.otherParts() > 0 ? "tooFewValues" : "noBaseline";
    }

    private static Optional<Start> baseline(Definition definition, ComparableSeries series) {
        return Optional.ofNullable(definition.baseline())
                .filter(each -> each.value() != null && series.includes(each))
                .map(each -> new Start(new Period(PeriodType.YEAR, each.year(), 1), each.value(), true));
    }

    private static Supplier<Optional<Start>> inItsPlace(Supplier<Optional<Point>> point) {
        return () -> point.get().map(each -> new Start(each.period(), each.value(), false));
    }
}
