package se.rus.indicator.definition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the values of a new indicator are put together over actors.
 *
 * @see Aggregation
 */
public record NewAggregation(
        @NotNull Aggregation.Method method, @Size(max = 60) String denominator) {}
