package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

/**
 * All that an assessment is made from.
 *
 * @param series the actor's totals in period order, the assessed period included when it has a value; missing and
 *     withdrawn ones left out. Later periods and doubles are allowed, and not used
 * @param period what is assessed
 * @param value what is assessed; it counts also where the series says otherwise. Null when reported as missing
 * @param peers the comparison group; empty when there is none
 */
public record AssessmentInput(
        Definition definition, List<Point> series, Period period, BigDecimal value, Optional<Peers> peers) {
    public AssessmentInput {
        series = series == null
                ? List.of()
                : series.stream()
                        .filter(each -> each.period() != null && each.value() != null)
                        .toList();
        peers = Objects.requireNonNullElse(peers, Optional.empty());
    }

    /**
     * Those it is compared with.
     *
     * @param values their values in the same period, without the actor's own
     */
    public record Peers(BilingualText name, List<BigDecimal> values) {
        public Peers {
            values = values.stream().filter(Objects::nonNull).toList();
        }
    }
}
