package se.rus.strategy.decision;

import java.math.BigDecimal;
import java.util.List;

/** The middle of whole numbers, exact: a half where two lie in the middle. */
final class Median {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Median() {}

    /** @param numbers at least one */
    static BigDecimal of(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int twice = sorted.get(upper) + sorted.get((sorted.size() - 1) / 2);
        BigDecimal whole = BigDecimal.valueOf(twice / 2);
        return twice % 2 == 0 ? whole : whole.add(HALF);
    }
}
