package se.rus.indicator.assessment;

import java.math.BigDecimal;
import se.rus.indicator.period.Period;

/**
 * What an actor reported for a period.
 *
 * @param value in the unit of the indicator
 */
public record Point(Period period, BigDecimal value) {}
