package se.rus.indicator.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.value.BilingualText;

/** A value far from the actor's other values, as a number of their usual distances. */
final class Outlier {
    /** With fewer, every value is far from the rest. */
    private static final int FEWEST = 4;

    /** Makes the median of distances comparable with a standard deviation when values are normally distributed. */
    private static final BigDecimal TO_DEVIATION = new BigDecimal("1.4826");

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private Outlier() {}

    /** The z-score: distance from the mean, in standard deviations of the sample. */
    static Optional<BilingualText> fromMean(BigDecimal limit, Collection<BigDecimal> others, BigDecimal value) {
        if (others.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal mean = sum(others).divide(BigDecimal.valueOf(others.size()), DIGITS);
        BigDecimal squares =
                sum(others.stream().map(each -> each.subtract(mean).pow(2)).toList());
        BigDecimal deviation =
                squares.divide(BigDecimal.valueOf(others.size() - 1L), DIGITS).sqrt(DIGITS);
        return far(limit, mean, deviation, value)
                ? Optional.of(Told.text(
                        "%s ligger mer än %s standardavvikelser från medelvärdet %s av övriga värden.",
                        "%s lies more than %s standard deviations from %s, the mean of the other values.",
                        value,
                        limit,
                        shown(mean)))
                : Optional.empty();
    }

    /** The robust z-score: distance from the median, in median absolute deviations. */
    static Optional<BilingualText> fromMedian(BigDecimal limit, Collection<BigDecimal> others, BigDecimal value) {
        if (others.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal median = median(others);
        BigDecimal usual =
                median(others.stream().map(each -> each.subtract(median).abs()).toList());
        return far(limit, median, usual.multiply(TO_DEVIATION), value)
                ? Optional.of(Told.text(
                        "%s ligger mer än %s robusta standardavvikelser från medianen %s av övriga värden.",
                        "%s lies more than %s robust standard deviations from %s, the median of the other values.",
                        value,
                        limit,
                        shown(median)))
                : Optional.empty();
    }

    /** Values that never moved say nothing about how far is far. */
    private static boolean far(BigDecimal limit, BigDecimal centre, BigDecimal usual, BigDecimal value) {
        return usual.signum() > 0 && value.subtract(centre).abs().compareTo(limit.multiply(usual)) > 0;
    }

    private static BigDecimal median(Collection<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, DIGITS);
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.round(new MathContext(6, RoundingMode.HALF_UP));
    }
}
