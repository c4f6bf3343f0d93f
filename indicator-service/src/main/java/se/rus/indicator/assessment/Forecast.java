package se.rus.indicator.assessment;

import java.math.BigDecimal;

/**
 * Where the value arrives when the slope goes on.
 *
 * @param period of the target that it looks ahead to
 * @param value in the unit of the indicator, 34 digits
 * @param monthsAhead from the end of the assessed period to the end of that one
 * @param points how many values the slope was made from
 * @param cut true when the bounds of the indicator cut it off
 * @param reaches whether the target is met then; null when the target has no number
 */
public record Forecast(String period, BigDecimal value, int monthsAhead, int points, boolean cut, Boolean reaches) {}
