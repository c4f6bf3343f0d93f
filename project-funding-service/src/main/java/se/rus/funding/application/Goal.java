package se.rus.funding.application;

/**
 * A goal of an adopted strategy, as this service has come to know it.
 *
 * @param county whose strategy it is, two digits
 */
public record Goal(String strategyId, String goalId, String county) {}
