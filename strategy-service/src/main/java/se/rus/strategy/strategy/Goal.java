package se.rus.strategy.strategy;

import se.rus.contracts.strategy.Dimension;

/**
 * One goal (mål) of a strategy.
 *
 * @param goalId opaque, unique in the strategy
 * @param number as printed, 1 and up
 * @param title Swedish, as printed
 * @param dimension null when the strategy does not say
 */
public record Goal(String goalId, int number, String title, Dimension dimension) {}
