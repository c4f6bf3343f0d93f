package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Aggregation.Method;

/** How the value of the county comes about, in words. */
final class CountyWords {
    private CountyWords() {}

    static Steps notAggregated() {
        return Steps.say(
                "Aktörernas värden läggs inte ihop för denna indikator.",
                "The actors' values are not put together for this indicator.");
    }

    static Steps noValues() {
        return Steps.say("Ingen aktör har ett värde för perioden.", "No actor has a value for the period.");
    }

    static Steps weightsMissing() {
        return Steps.say(
                "Ingen aktör har både ett värde och en vikt över noll.",
                "No actor has both a value and a weight above zero.");
    }

    static Steps made(Method method, BigDecimal value, int of, List<Contribution> parts) {
        Steps steps = Steps.NONE;
        for (Contribution each : parts) {
            steps = steps.then(
                    method == Method.WEIGHTED_MEAN
                            ? Steps.say(
                                    "%s: %s, vikt %s.", "%s: %s, weight %s.", each.actor(), each.value(), each.weight())
                            : Steps.say("%s: %s.", "%s: %s.", each.actor(), each.value()));
        }
        BigDecimal[] from = parts.stream().map(Contribution::value).toArray(BigDecimal[]::new);
        BigDecimal shown = method == Method.SUM ? value : Steps.shown(value, from);
        Steps result = steps.and(
                "%s över %s av %s aktörer är %s.",
                "%s over %s of %s actors is %s.", of(method), parts.size(), of, shown);
        return parts.size() < of
                ? result.and(
                        "%s av %s aktörer saknas i värdet.",
                        "%s of %s actors are not in the value.", of - parts.size(), of)
                : result;
    }

    private static BilingualText of(Method method) {
        return switch (method) {
            case NONE -> new BilingualText("inget", "nothing");
            case SUM -> new BilingualText("Summan", "The sum");
            case MEAN -> new BilingualText("Medelvärdet", "The mean");
            case WEIGHTED_MEAN -> new BilingualText("Det vägda medelvärdet", "The weighted mean");
        };
    }
}
