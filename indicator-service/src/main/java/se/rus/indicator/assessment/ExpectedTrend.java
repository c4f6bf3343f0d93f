package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.assessment.Deviations.YearAhead;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

/**
 * The forecast of each of the coming years beside the way to the targets, which runs straight from one to the next.
 *
 * @param aims those ahead in order of time, or only the last one when all have passed
 * @param start where the way to the first of them begins
 */
record ExpectedTrend(Definition definition, List<Aim> aims, Optional<Start> start, Outlook outlook) {
    private static final int YEARS = 4;
    private static final int LAST_YEAR = 2100;

    Told<List<YearAhead>> told() {
        List<YearAhead> years = new ArrayList<>();
        Steps steps = Steps.NONE;
        Period period = outlook.period();
        BigDecimal[] from = outlook.points().stream().map(Point::value).toArray(BigDecimal[]::new);
        for (int year = period.year() + 1; year <= Math.min(period.year() + YEARS, LAST_YEAR); year++) {
            Optional<YearAhead> made = ahead(period.inYear(year));
            made.ifPresent(years::add);
            steps = steps.then(
                    made.map(each -> DeviationWords.ahead(each, from)).orElse(Steps.NONE));
        }
        return new Told<>(
                years,
                years.isEmpty() ? DeviationWords.noneAhead(outlook.slope().isPresent()) : steps);
    }

    private Optional<YearAhead> ahead(Period period) {
        Optional<Fraction> forecast = outlook.at(period);
        return governing(period)
                .flatMap(aim -> forecast.flatMap(
                        there -> expected(aim, period, there).map(expected -> compared(aim, period, expected, there))));
    }

    private YearAhead compared(Aim aim, Period period, Fraction expected, Fraction there) {
        Preference preference = aim.region(definition)
                .map(Preference::of)
                .orElseGet(() -> Preference.of(aim.higherIsBetter(definition.desired())));
        return new YearAhead(
                period.text(),
                expected.decimal(),
                there.decimal(),
                there.minus(expected).decimal(),
                preference.compare(there, expected));
    }

    /** The next target from then on, else the last one. */
    private Optional<Aim> governing(Period then) {
        return aims.stream()
                .filter(each -> each.period().compareTo(then) >= 0)
                .findFirst()
                .or(() -> aims.stream().reduce((first, second) -> second));
    }

    private Optional<Fraction> expected(Aim aim, Period period, Fraction there) {
        Optional<Region> region = aim.region(definition);
        if (region.isPresent()) {
            return Optional.of(
                    aim.isLevel() ? Fraction.of(aim.number()) : region.get().nearest(there));
        }
        return aim.isDirection()
                ? Optional.empty()
                : new Line(before(aim), aim.period(), aim.number()).at(period.endMonth());
    }

    private Optional<Start> before(Aim aim) {
        return aims.subList(0, aims.indexOf(aim)).reversed().stream()
                .filter(each -> each.number() != null)
                .map(each -> new Start(each.period(), each.number(), true))
                .findFirst()
                .or(() -> start);
    }
}
