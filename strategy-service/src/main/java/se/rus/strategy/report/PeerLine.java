package se.rus.strategy.report;

import java.math.BigDecimal;

/**
 * What a municipality's value was compared with.
 *
 * @param indicatorId the indicator
 * @param period what was compared: a year, half-year, tertial, quarter or month
 * @param median of the comparison group, in the unit of the indicator
 */
public record PeerLine(String indicatorId, String period, BigDecimal median) {}
