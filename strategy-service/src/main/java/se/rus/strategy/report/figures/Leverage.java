package se.rus.strategy.report.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** How much other money each krona of 1:1 funds went together with (uppväxling). */
public final class Leverage {
    private static final String STATE_FUNDS = "1:1";

    private Leverage() {}

    /** Kronor of the other sources for each krona of 1:1, two decimals; empty when no 1:1 funds were granted. */
    public static Optional<BigDecimal> of(Map<String, Long> sums) {
        long own = sums.getOrDefault(STATE_FUNDS, 0L);
        long others = sums.entrySet().stream()
                .filter(each -> !each.getKey().equals(STATE_FUNDS))
                .mapToLong(Map.Entry::getValue)
                .reduce(0, Math::addExact);
        return own == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(others).divide(BigDecimal.valueOf(own), 2, RoundingMode.HALF_UP));
    }
}
