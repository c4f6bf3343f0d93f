package se.rus.contracts.indicator;

import java.math.BigDecimal;
import se.rus.contracts.PublicRecord;

/**
 * Where an indicator stood when it was defined.
 *
 * @param year the base year, four digits
 * @param value in the unit of the indicator, or null when the year has no value
 */
@PublicRecord
public record Baseline(int year, BigDecimal value) {}
