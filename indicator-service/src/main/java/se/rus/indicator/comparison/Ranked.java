package se.rus.indicator.comparison;

import java.math.BigDecimal;

/**
 * An actor's value and its place among the others.
 *
 * @param value in the unit of the indicator
 * @param rank 1 is best; those that do equally well share a rank, and the next ones come after all of them; null when
 *     the indicator says no order
 * @param quartile 1 is the best quarter, to 4; those of one rank are in one; null when rank is
 */
public record Ranked(String actor, BigDecimal value, Integer rank, Integer quartile) {}
