package se.rus.indicator.definition;

import java.math.BigDecimal;

/**
 * Where a value can lie at all, for example at most 12 of 12 municipalities (R43). Either may be null.
 *
 * @param min in the unit of the indicator, inclusive
 * @param max in the unit of the indicator, inclusive
 */
public record Bounds(BigDecimal min, BigDecimal max) {
    /** True when the value may be. */
    public boolean hold(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
