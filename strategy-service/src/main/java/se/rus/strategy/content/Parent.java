package se.rus.strategy.content;

/**
 * The strategy that another hangs under.
 *
 * @param strategyId where it is kept here, or null
 * @param title as the other one names it
 */
public record Parent(String strategyId, String title) {}
