package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;

/** The one in the middle, or halfway between the two in the middle. Exact. */
final class Median {
    private Median() {}

    /** @param values at least one, in any order */
    static BigDecimal of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : Fraction.half(sorted.get(middle - 1), sorted.get(middle));
    }
}
