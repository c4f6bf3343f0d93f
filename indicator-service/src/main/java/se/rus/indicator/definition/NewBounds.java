package se.rus.indicator.definition;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;

/**
 * Where the values of a new indicator can lie; either may be left out.
 *
 * @see Bounds
 */
public record NewBounds(
        @Digits(integer = 15, fraction = 9) BigDecimal min,
        @Digits(integer = 15, fraction = 9) BigDecimal max) {}
