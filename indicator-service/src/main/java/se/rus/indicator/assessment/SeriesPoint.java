package se.rus.indicator.assessment;

import java.math.BigDecimal;

/** A value that the slope was made from. */
public record SeriesPoint(String period, BigDecimal value) {}
