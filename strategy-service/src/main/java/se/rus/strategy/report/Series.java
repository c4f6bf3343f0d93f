package se.rus.strategy.report;

/**
 * A county's series of reports, as far as its decisions need it.
 *
 * @param last the highest number given; 0 before the first
 */
public record Series(int last) {}
