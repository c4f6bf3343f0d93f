package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;

/** What goes into the calculation, in words. */
final class InputWords {
    private InputWords() {}

    static BilingualText of(DesiredDirection direction) {
        return switch (direction) {
            case INCREASE -> new BilingualText("öka", "increase");
            case DECREASE -> new BilingualText("minska", "decrease");
            case KEEP -> new BilingualText("behållas", "keep");
            case RANGE -> new BilingualText("ligga i ett intervall", "lie in a range");
        };
    }

    static Steps missing() {
        return Steps.say("Värdet är rapporterat som saknat.", "The value is reported as missing.");
    }

    static Steps noTarget() {
        return Steps.say(
                "Det finns inget målvärde att jämföra perioden med.", "There is no target to compare the period with.");
    }

    static Steps passed(Aim last) {
        return Steps.say(
                "Alla målår har passerat; det sista målet, %s, gäller.",
                "All target periods have passed; the last target, %s, holds.", last.period());
    }

    static Steps given(Definition definition, ComparableSeries series) {
        List<Point> used = series.latest();
        Steps steps = used.isEmpty()
                ? Steps.NONE
                : Steps.say(
                        "Jämförbara värden som används: %s, från %s till %s.",
                        "Comparable values used: %s, from %s to %s.",
                        used.size(),
                        used.getFirst().period(),
                        used.getLast().period());
        return steps.then(broken(series)).then(relative(definition));
    }

    private static Steps broken(ComparableSeries series) {
        return series.latestBreak()
                .map(each -> Steps.say(
                        "Serien har ett brott från %s; %s tidigare värden används inte.",
                        "The series has a break from %s; %s earlier values are not used.",
                        each.period(),
                        series.beforeBreak()))
                .orElse(Steps.NONE);
    }

    /** A relative measure is reckoned as it stands: guessing its scale would hide what was agreed (R35). */
    private static Steps relative(Definition definition) {
        if (definition.referenceYear() == null) {
            return Steps.NONE;
        }
        Steps steps = Steps.say(
                "Måttet är relativt år %s; talen räknas som de står.",
                "The measure is relative to the year %s; the numbers are reckoned as they stand.",
                definition.referenceYear());
        Optional<BigDecimal> baseline =
                Optional.ofNullable(definition.baseline()).map(Baseline::value);
        Optional<BigDecimal> other = definition.targets().stream()
                .map(each -> each.value())
                .filter(each -> each != null)
                .filter(each ->
                        baseline.isPresent() && each.signum() * baseline.get().signum() < 0)
                .findFirst();
        return other.map(target -> steps.and(
                        "Basvärdet %s och målet %s har olika tecken och kan vara angivna på olika sätt.",
                        "The baseline %s and the target %s have different signs and may be stated in different ways.",
                        baseline.orElseThrow(),
                        target))
                .orElse(steps);
    }
}
