package se.rus.indicator.series;

/**
 * From this period on the values cannot be compared with those before.
 *
 * @param period the first one measured otherwise
 * @param version the version of the definition that brought it
 * @param reason in the words of the coordinator
 * @param unitBefore symbol of the unit of the values before
 * @param unitFrom symbol of the unit of the values from there on, often the same
 */
public record UnitBreak(String period, long version, String reason, String unitBefore, String unitFrom) {}
