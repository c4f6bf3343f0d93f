package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Signal;
import se.rus.indicator.assessment.Deviations.FromPeers;
import se.rus.indicator.assessment.Deviations.FromTarget;
import se.rus.indicator.assessment.Deviations.YearAhead;
import se.rus.indicator.definition.Definition;

/**
 * One assessment on its way from the input to what is published.
 *
 * @param aims those ahead, or only the last one when all have passed; the first one makes the signal
 * @param ahead those ahead
 */
record Assessing(AssessmentInput input, ComparableSeries series, List<Aim> aims, List<Aim> ahead) {

    Assessment missing() {
        Steps steps = InputWords.missing();
        List<TargetSignal> targets = ahead.stream()
                .map(each -> new TargetSignal(
                        each.period().text(), Signal.NOT_ASSESSABLE, "missing", each.number(), null, steps.list()))
                .toList();
        return new Assessment(
                Signal.NOT_ASSESSABLE,
                "missing",
                null,
                next().map(Aim::number).orElse(null),
                steps.then(InputWords.given(definition(), series)).list(),
                next().map(each -> each.period().text()).orElse(null),
                Arrow.UNKNOWN,
                null,
                null,
                targets,
                Deviations.NONE,
                points(),
                null);
    }

    Assessment assess() {
        BigDecimal value = input.value();
        Outlook outlook = Outlook.of(definition(), input.period(), value, series.latest());
        Optional<Preference> preference = Assessor.preference(definition(), series, next());
        Told<Arrow> trend = Trend.of(definition(), outlook, preference);
        List<TargetSignal> targets =
                aims.stream().map(aim -> target(outlook, aim)).toList();
        TargetSignal headline = targets.isEmpty() ? Assessor.noTarget() : targets.getFirst();
        Told<FromTarget> fromTarget = Deviating.fromTarget(definition(), next(), value);
        Told<FromPeers> fromPeers = Deviating.fromPeers(input.peers(), preference, value);
        Told<List<YearAhead>> fromTrend =
                new ExpectedTrend(definition(), aims, Start.ofLine(definition(), series), outlook).told();
        Steps steps = InputWords.given(definition(), series)
                .then(passed())
                .then(trend.steps())
                .then(new Steps(headline.steps()))
                .then(fromTarget.steps())
                .then(fromPeers.steps())
                .then(fromTrend.steps());
        return new Assessment(
                headline.signal(),
                headline.reason(),
                value,
                headline.target(),
                steps.list(),
                headline.period(),
                trend.what(),
                outlook.slope().map(Fraction::decimal).orElse(null),
                headline.forecast(),
                ahead.isEmpty() ? List.of() : targets,
                new Deviations(fromTarget.what(), fromPeers.what(), fromTrend.what()),
                points(),
                null);
    }

    private TargetSignal target(Outlook outlook, Aim aim) {
        Verdict verdict = Assessor.judge(definition(), series, aim, outlook);
        Told<Forecast> forecast = forecast(outlook, aim);
        return new TargetSignal(
                aim.period().text(),
                verdict.signal(),
                verdict.reason(),
                aim.number(),
                forecast.what(),
                forecast.steps().then(verdict.steps()).list());
    }

    private Told<Forecast> forecast(Outlook outlook, Aim aim) {
        if (outlook.slope().isEmpty()) {
            return new Told<>(null, Steps.NONE);
        }
        BigDecimal slope = outlook.slope().get().decimal();
        return outlook.forecast(definition(), aim)
                .map(made -> new Told<>(made, TrendWords.forecast(made, slope, outlook)))
                .orElseGet(() -> new Told<>(null, TrendWords.noForecast()));
    }

    private Steps passed() {
        return ahead.isEmpty() ? next().map(InputWords::passed).orElse(Steps.NONE) : Steps.NONE;
    }

    private Optional<Aim> next() {
        return aims.stream().findFirst();
    }

    private List<SeriesPoint> points() {
        return series.latest().stream()
                .map(each -> new SeriesPoint(each.period().text(), each.value()))
                .toList();
    }

    private Definition definition() {
        return input.definition();
    }
}
