package se.rus.indicator.signal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.assessment.AssessmentInput;
import se.rus.indicator.assessment.AssessmentInput.Peers;
import se.rus.indicator.assessment.Contribution;
import se.rus.indicator.assessment.Point;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;
import se.rus.indicator.signal.SignalMaterial.Whose;

/** Values at hand, made into what the assessor asks for. Pure. */
public final class Totals {
    private static final BilingualText OTHERS = new BilingualText("övriga som rapporterar", "the others who report");

    private final Map<Whose, TreeMap<Period, Optional<BigDecimal>>> series = new HashMap<>();

    /** @param value null when it was reported as missing */
    public record Total(Whose whose, Period period, BigDecimal value) {}

    public Totals(List<Total> totals) {
        totals.forEach(each -> series.computeIfAbsent(each.whose(), ignored -> new TreeMap<>())
                .put(each.period(), Optional.ofNullable(each.value())));
    }

    /** What to assess of an actor: its latest period. Empty when it has reported nothing, or taken all back. */
    public Optional<AssessmentInput> input(Definition definition, String actor) {
        TreeMap<Period, Optional<BigDecimal>> own =
                series.getOrDefault(new Whose(definition.indicatorId(), actor), new TreeMap<>());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new AssessmentInput(
                        definition,
                        points(own),
                        own.lastKey(),
                        own.lastEntry().getValue().orElse(null),
                        peers(definition, actor, own.lastKey())));
    }

    /** The values of one series in period order, missing ones left out. */
    public List<Point> points(Whose whose) {
        return points(series.getOrDefault(whose, new TreeMap<>()));
    }

    /** The periods that any of the indicator's actors has a value for, in order. */
    List<Period> periods(String indicatorId) {
        return series.entrySet().stream()
                .filter(each -> each.getKey().indicatorId().equals(indicatorId))
                .flatMap(each -> each.getValue().keySet().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** What each expected actor contributes in a period, with its weight when there is a denominator. */
    List<Contribution> contributions(Definition definition, Period period) {
        String denominator = definition.aggregation().denominator();
        return definition.expectedActors().stream()
                .map(actor -> new Contribution(
                        actor,
                        value(definition.indicatorId(), actor, period),
                        denominator == null ? null : value(denominator, actor, period)))
                .toList();
    }

    private BigDecimal value(String indicatorId, String actor, Period period) {
        return series.getOrDefault(new Whose(indicatorId, actor), new TreeMap<>())
                .getOrDefault(period, Optional.empty())
                .orElse(null);
    }

    private Optional<Peers> peers(Definition definition, String actor, Period period) {
        List<BigDecimal> values = definition.expectedActors().stream()
                .filter(other -> !other.equals(actor))
                .flatMap(other -> Stream.ofNullable(value(definition.indicatorId(), other, period)))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Peers(OTHERS, values));
    }

    private static List<Point> points(TreeMap<Period, Optional<BigDecimal>> own) {
        return own.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> new Point(each.getKey(), value)))
                .toList();
    }
}
