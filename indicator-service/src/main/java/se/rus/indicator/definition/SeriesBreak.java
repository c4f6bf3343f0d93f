package se.rus.indicator.definition;

/**
 * From this period on the values are measured otherwise, so that they cannot be compared with those before (R48).
 *
 * @param period the first period that is measured otherwise
 * @param version the version of the definition that brought it
 * @param reason in the words of the coordinator
 */
public record SeriesBreak(String period, long version, String reason) {}
