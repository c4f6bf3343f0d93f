package se.rus.indicator.assessment;

import java.math.BigDecimal;

/**
 * A value that the slope was made from.
 *
 * @param period which period
 * @param value in the unit of the indicator
 */
public record SeriesPoint(String period, BigDecimal value) {}
