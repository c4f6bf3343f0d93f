package se.rus.strategy.report;

import java.math.BigDecimal;
import se.rus.contracts.indicator.Signal;

/**
 * How an indicator was assessed in a period.
 *
 * @param value null when there was none
 */
public record MeasuredLine(String period, BigDecimal value, Signal signal) {}
