package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.assessment.AssessmentInput.Peers;
import se.rus.indicator.definition.Aggregation;
import se.rus.indicator.definition.Bounds;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.SeriesBreak;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;

/** An indicator with its series, put together as a test needs it. */
final class Measure {
    private final DesiredDirection desired;
    private final List<Target> targets = new ArrayList<>();
    private final List<SeriesBreak> breaks = new ArrayList<>();
    private final List<Point> series = new ArrayList<>();
    private Baseline baseline;
    private Integer referenceYear;
    private Bounds bounds;
    private BigDecimal unchangedWithin;
    private Aggregation aggregation;
    private List<String> actors = List.of("0880");
    private PeriodType periodType = PeriodType.YEAR;
    private Peers peers;

    private Measure(DesiredDirection desired) {
        this.desired = desired;
    }

    static Measure that(DesiredDirection desired) {
        return new Measure(desired);
    }

    static Measure increases() {
        return that(DesiredDirection.INCREASE);
    }

    static Measure decreases() {
        return that(DesiredDirection.DECREASE);
    }

    Measure from(int year, String value) {
        return from(new Baseline(year, value == null ? null : new BigDecimal(value)));
    }

    Measure from(Baseline from) {
        baseline = from;
        return this;
    }

    Measure to(String period, String value) {
        return to(new Target(period, TargetKind.VALUE, new BigDecimal(value), null, null));
    }

    Measure to(String period, TargetKind kind, String value) {
        return to(new Target(period, kind, new BigDecimal(value), null, null));
    }

    Measure to(String period, DesiredDirection direction) {
        return to(new Target(period, TargetKind.DIRECTION, null, direction, null));
    }

    Measure to(Target target) {
        targets.add(target);
        return this;
    }

    Measure brokenFrom(String period) {
        breaks.add(new SeriesBreak(period, 2, "another definition"));
        return this;
    }

    Measure relativeTo(int year) {
        referenceYear = year;
        return this;
    }

    Measure between(Bounds these) {
        bounds = these;
        return this;
    }

    Measure unchangedWithin(BigDecimal within) {
        unchangedWithin = within;
        return this;
    }

    Measure aggregated(Aggregation.Method method) {
        aggregation = new Aggregation(method, method == Aggregation.Method.WEIGHTED_MEAN ? "people" : null);
        return this;
    }

    Measure expectedOf(List<String> these) {
        actors = these;
        return this;
    }

    Measure by(PeriodType type) {
        periodType = type;
        return this;
    }

    Measure reported(String period, String value) {
        return reported(Period.of(period), new BigDecimal(value));
    }

    Measure reported(Period period, BigDecimal value) {
        series.add(new Point(period, value));
        return this;
    }

    Measure besides(String... values) {
        peers = new Peers(
                new BilingualText("kommunerna", "the municipalities"),
                Arrays.stream(values).map(BigDecimal::new).toList());
        return this;
    }

    Measure besides(List<BigDecimal> values) {
        peers = new Peers(new BilingualText("kommunerna", "the municipalities"), values);
        return this;
    }

    Definition definition() {
        return new Definition(
                "id",
                "KLM-01",
                "08",
                new BilingualText("namn", "name"),
                "st",
                desired,
                null,
                baseline,
                referenceYear,
                targets,
                List.of(),
                IndicatorScope.REGION,
                actors,
                periodType,
                null,
                bounds,
                aggregation,
                null,
                unchangedWithin,
                null,
                breaks);
    }

    /** Assesses the value, which is reported as the last of the series. */
    Assessment assessed(String period, String value) {
        return Assessor.assess(input(Period.of(period), value == null ? null : new BigDecimal(value)));
    }

    AssessmentInput input(Period period, BigDecimal value) {
        List<Point> all = new ArrayList<>(series);
        if (value != null) {
            all.add(new Point(period, value));
        }
        return new AssessmentInput(definition(), all, period, value, Optional.ofNullable(peers));
    }
}
