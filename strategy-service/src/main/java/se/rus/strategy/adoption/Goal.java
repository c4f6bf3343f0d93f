package se.rus.strategy.adoption;

import se.rus.contracts.strategy.Dimension;

/**
 * A goal (mål) of a strategy.
 *
 * @param goalId unique in its strategy
 * @param number as printed, from 1
 * @param dimension nullable
 */
public record Goal(String goalId, int number, String title, Dimension dimension) {}
