package se.rus.contracts.indicator;

import java.math.BigDecimal;
import se.rus.contracts.PublicRecord;

/**
 * What an indicator should be in one period.
 *
 * @param period the period, a year as "2026"
 * @param kind how to read it
 * @param value in the unit of the indicator, may be below zero; null when kind is direction
 * @param direction null unless kind is direction
 * @param footnote footnote as printed, Swedish, or null
 */
@PublicRecord
public record Target(String period, TargetKind kind, BigDecimal value, DesiredDirection direction, String footnote) {}
