package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import se.rus.contracts.value.BilingualText;

/**
 * Three separate answers (R71), in the unit of the indicator. What is absent has its reason among the steps.
 *
 * @param fromTarget null when the target has no number
 * @param fromPeers null with fewer than three others
 * @param fromExpectedTrend the years ahead, at most four; empty when they cannot be said
 */
public record Deviations(FromTarget fromTarget, FromPeers fromPeers, List<YearAhead> fromExpectedTrend) {
    static final Deviations NONE = new Deviations(null, null, List.of());

    public Deviations {
        fromExpectedTrend = List.copyOf(Objects.requireNonNullElse(fromExpectedTrend, List.of()));
    }

    /**
     * The value minus the target.
     *
     * @param period of the target
     * @param target what was compared with; of a range the bound that is passed, and the value itself within it
     * @param difference the value minus the target, in the unit of the indicator
     * @param standing whether that is better or worse
     */
    public record FromTarget(String period, BigDecimal target, BigDecimal difference, Standing standing) {}

    /**
     * The value minus the median of the others.
     *
     * @param name whom it is compared with
     * @param count how many others
     * @param median of the others, in the unit of the indicator
     * @param difference the value minus that median, in the unit of the indicator
     * @param standing whether that is better or worse
     */
    public record FromPeers(
            BilingualText name, int count, BigDecimal median, BigDecimal difference, Standing standing) {}

    /**
     * One of the coming years, at the same part of the year.
     *
     * @param period which period
     * @param expected where the straight line to the targets lies; of a range its point nearest the forecast
     * @param forecast where the values lead to, in the unit of the indicator
     * @param difference forecast minus expected
     * @param standing whether that is better or worse than expected
     */
    public record YearAhead(
            String period, BigDecimal expected, BigDecimal forecast, BigDecimal difference, Standing standing) {}
}
