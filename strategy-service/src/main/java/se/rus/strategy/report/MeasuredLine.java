package se.rus.strategy.report;

import java.math.BigDecimal;
import se.rus.contracts.indicator.Signal;

/**
 * How an indicator was assessed in a period.
 *
 * @param period what was assessed: a year, half-year, tertial, quarter or month
 * @param value null when there was none
 * @param signal how it was assessed
 */
public record MeasuredLine(String period, BigDecimal value, Signal signal) {}
