package se.rus.contracts.indicator;

import se.rus.contracts.PublicRecord;

/**
 * From this period on the values are measured otherwise and cannot be compared with those before.
 *
 * @param period the first period measured otherwise
 * @param reason why, in the words of the coordinator
 */
@PublicRecord
public record SeriesBreak(String period, String reason) {}
