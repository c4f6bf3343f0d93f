package se.rus.indicator.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;

/** A change that is large beside the value it comes from. */
final class Jump {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Jump() {}

    /**
     * @param limit per cent of the earlier value, whatever its sign; from zero there is no per cent, so no finding (R31)
     * @param before the nearest earlier period and its value; null when there is none
     */
    static Optional<BilingualText> look(BigDecimal limit, Map.Entry<String, BigDecimal> before, BigDecimal value) {
        if (before == null || before.getValue().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal change = value.subtract(before.getValue()).abs().multiply(HUNDRED);
        boolean large = change.compareTo(limit.multiply(before.getValue().abs())) > 0;
        BigDecimal percent =
                change.divide(before.getValue().abs(), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
        return large
                ? Optional.of(Told.text(
                        "%s skiljer sig %s %% från %s (" + before.getKey() + "); gränsen är %s %%.",
                        "%s differs by %s per cent from %s (" + before.getKey() + "); the limit is %s per cent.",
                        value,
                        percent,
                        before.getValue(),
                        limit))
                : Optional.empty();
    }
}
