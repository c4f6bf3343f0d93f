package se.rus.indicator.assessment;

import java.math.BigDecimal;

/**
 * An actor's part in the value of the county.
 *
 * @param actor its code
 * @param value in the unit of the indicator; null when it has none for the period
 * @param weight the actor's value of the denominator; null without one, used by weightedMean only
 */
public record Contribution(String actor, BigDecimal value, BigDecimal weight) {}
