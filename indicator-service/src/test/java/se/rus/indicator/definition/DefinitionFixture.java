package se.rus.indicator.definition;

import java.math.BigDecimal;
import java.util.List;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.period.PeriodType;

/** A definition to start from; each method gives another one that differs in one thing. */
public record DefinitionFixture(
        String unit,
        DesiredDirection desired,
        Baseline baseline,
        List<Target> targets,
        PeriodType periodType,
        Bounds bounds,
        Aggregation aggregation,
        Source source,
        BigDecimal unchangedWithin,
        List<Check> checks,
        List<SeriesBreak> breaks,
        List<String> actors) {

    /** In pieces, more is better, reported by 0880 each year. */
    public static DefinitionFixture plain() {
        return new DefinitionFixture(
                "st",
                DesiredDirection.INCREASE,
                null,
                List.of(),
                PeriodType.YEAR,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of("0880"));
    }

    public DefinitionFixture in(String other) {
        return new DefinitionFixture(
                other,
                desired,
                baseline,
                targets,
                periodType,
                bounds,
                aggregation,
                source,
                unchangedWithin,
                checks,
                breaks,
                actors);
    }

    public DefinitionFixture wanting(DesiredDirection other, Target... wanted) {
        return new DefinitionFixture(
                unit,
                other,
                baseline,
                List.of(wanted),
                periodType,
                bounds,
                aggregation,
                source,
                unchangedWithin,
                checks,
                breaks,
                actors);
    }

    public DefinitionFixture from(Baseline other) {
        return new DefinitionFixture(
                unit,
                desired,
                other,
                targets,
                periodType,
                bounds,
                aggregation,
                source,
                unchangedWithin,
                checks,
                breaks,
                actors);
    }

    public DefinitionFixture by(PeriodType other) {
        return new DefinitionFixture(
                unit,
                desired,
                baseline,
                targets,
                other,
                bounds,
                aggregation,
                source,
                unchangedWithin,
                checks,
                breaks,
                actors);
    }

    public DefinitionFixture within(String min, String max) {
        Bounds other = new Bounds(new BigDecimal(min), new BigDecimal(max));
        return new DefinitionFixture(
                unit,
                desired,
                baseline,
                targets,
                periodType,
                other,
                aggregation,
                source,
                unchangedWithin,
                checks,
                breaks,
                actors);
    }

    public DefinitionFixture aggregated(Aggregation.Method method, String denominator) {
        return new DefinitionFixture(
                unit,
                desired,
                baseline,
                targets,
                periodType,
                bounds,
                new Aggregation(method, denominator),
                source,
                unchangedWithin,
                checks,
                breaks,
                actors);
    }

    public DefinitionFixture filledBy(String kpi) {
        Source other = new Source("Källa: Kolada", null, "CC BY 4.0", kpi);
        return new DefinitionFixture(
                unit,
                desired,
                baseline,
                targets,
                periodType,
                bounds,
                aggregation,
                other,
                unchangedWithin,
                checks,
                breaks,
                actors);
    }

    public DefinitionFixture checked(Check... all) {
        return new DefinitionFixture(
                unit,
                desired,
                baseline,
                targets,
                periodType,
                bounds,
                aggregation,
                source,
                unchangedWithin,
                List.of(all),
                breaks,
                actors);
    }

    public Definition definition() {
        return new Definition(
                "id",
                "KLM-01",
                "08",
                new BilingualText("namn", "name"),
                unit,
                desired,
                null,
                baseline,
                null,
                targets,
                List.of(),
                IndicatorScope.REGION,
                actors,
                periodType,
                null,
                bounds,
                aggregation,
                source,
                unchangedWithin,
                checks,
                breaks);
    }

    public DefinitionState state() {
        return new DefinitionState(definition(), 1, false);
    }
}
