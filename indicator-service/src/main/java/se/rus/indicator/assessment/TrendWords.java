package se.rus.indicator.assessment;

import java.math.BigDecimal;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;

/** The trend and the forecast, in words. */
final class TrendWords {
    private TrendWords() {}

    static Steps unknown() {
        return Steps.say(
                "Trend och prognos kräver minst två jämförbara värden.",
                "Trend and forecast need at least two comparable values.");
    }

    static Steps trend(Definition definition, Outlook outlook, BigDecimal slope, Arrow arrow) {
        BigDecimal[] from = outlook.points().stream().map(Point::value).toArray(BigDecimal[]::new);
        Steps steps = Steps.say(
                "Lutningen är %s per år: medianen av lutningarna mellan alla par av %s värden (Theil–Sen).",
                "The slope is %s a year: the median of the slopes between all pairs of %s values (Theil–Sen).",
                Steps.shown(slope, from),
                from.length);
        BilingualText wanted = InputWords.of(definition.desired());
        return switch (arrow) {
            case IMPROVING ->
                steps.and("Önskad riktning: %s. Trenden är bättre.", "Desired: %s. The trend is improving.", wanted);
            case WORSENING ->
                steps.and("Önskad riktning: %s. Trenden är sämre.", "Desired: %s. The trend is worsening.", wanted);
            case UNCHANGED ->
                steps.and(
                        "Önskad riktning: %s; högst %s räknas som oförändrat. Trenden är oförändrad.",
                        "Desired: %s; at most %s counts as unchanged. The trend is unchanged.",
                        wanted,
                        definition.unchangedWithin());
            case UNKNOWN ->
                steps.and(
                        "Önskad riktning: %s, men ingen nivå är angiven. Trenden är okänd.",
                        "Desired: %s, but no level is stated. The trend is unknown.", wanted);
        };
    }

    static Steps forecast(Forecast forecast, BigDecimal slope, Outlook outlook) {
        BigDecimal[] from = outlook.points().stream().map(Point::value).toArray(BigDecimal[]::new);
        Object[] sum = {
            forecast.period(),
            outlook.value(),
            Steps.shown(slope, from),
            forecast.monthsAhead(),
            Steps.shown(forecast.value(), from)
        };
        return forecast.cut()
                ? Steps.say(
                        "Prognos för %s: %s + (%s) per år i %s månader, avkortad till vad indikatorn kan anta: %s.",
                        "Forecast for %s: %s + (%s) a year for %s months, cut to what the indicator can be: %s.", sum)
                : Steps.say(
                        "Prognos för %s: %s + (%s) per år i %s månader = %s.",
                        "Forecast for %s: %s + (%s) a year for %s months = %s.", sum);
    }

    static Steps noForecast() {
        return Steps.say(
                "Målperioden har passerat, så ingen prognos görs.",
                "The target period has passed, so there is no forecast.");
    }
}
