package se.rus.indicator.comparison;

import java.math.BigDecimal;
import se.rus.contracts.value.BilingualText;

/** Which of two values does better. */
public sealed interface Order {
    /** How far the value is from as good as can be said, in the unit of the indicator: less is better. */
    BigDecimal shortfall(BigDecimal value);

    /** The rule for people. */
    BilingualText text();

    /** The higher the better. Only differences of its shortfalls say something. */
    record Higher() implements Order {
        @Override
        public BigDecimal shortfall(BigDecimal value) {
            return value.negate();
        }

        @Override
        public BilingualText text() {
            return new BilingualText("Högst värde är bäst.", "The highest value is best.");
        }
    }

    /** The lower the better. Only differences of its shortfalls say something. */
    record Lower() implements Order {
        @Override
        public BigDecimal shortfall(BigDecimal value) {
            return value;
        }

        @Override
        public BilingualText text() {
            return new BilingualText("Lägst värde är bäst.", "The lowest value is best.");
        }
    }

    /** The nearer the better, on whichever side. */
    record Near(BigDecimal target) implements Order {
        @Override
        public BigDecimal shortfall(BigDecimal value) {
            return value.subtract(target).abs();
        }

        @Override
        public BilingualText text() {
            String mark = target.toPlainString();
            return new BilingualText(
                    "Värdet närmast " + mark + " är bäst.", "The value nearest to " + mark + " is best.");
        }
    }

    /**
     * All within are equally good; outside, the nearer the better.
     *
     * @param lower inclusive, null when there is none
     * @param upper inclusive, null when there is none
     */
    record Within(BigDecimal lower, BigDecimal upper) implements Order {
        @Override
        public BigDecimal shortfall(BigDecimal value) {
            if (lower != null && value.compareTo(lower) < 0) {
                return lower.subtract(value);
            }
            return upper != null && value.compareTo(upper) > 0 ? value.subtract(upper) : BigDecimal.ZERO;
        }

        @Override
        public BilingualText text() {
            String from = lower == null ? "" : lower.toPlainString();
            String to = upper == null ? "" : upper.toPlainString();
            return new BilingualText(
                    "Värden i intervallet " + from + "–" + to + " är bäst; utanför är närmare bättre.",
                    "Values within " + from + "–" + to + " are best; outside, nearer is better.");
        }
    }
}
