package se.rus.indicator.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;

/** Rules between a value and those of other indicators, of the same actor, period and breakdown. */
final class Between {
    private Between() {}

    /** At most {@code limit} times the other. */
    static Optional<BilingualText> ratio(BigDecimal limit, BigDecimal other, BigDecimal value) {
        return value.compareTo(limit.multiply(other)) > 0
                ? Optional.of(Told.text(
                        "%s är mer än %s gånger den andra indikatorns värde %s.",
                        "%s is more than %s times the other indicator's value %s.", value, limit, other))
                : Optional.empty();
    }

    /** Equal to the sum of the others, within {@code limit}. */
    static Optional<BilingualText> sum(BigDecimal limit, List<BigDecimal> parts, BigDecimal value) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.subtract(sum).abs().compareTo(limit) > 0
                ? Optional.of(Told.text(
                        "%s skiljer sig mer än %s från delarnas summa %s.",
                        "%s differs by more than %s from %s, the sum of its parts.", value, limit, sum))
                : Optional.empty();
    }
}
