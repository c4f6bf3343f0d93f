package se.rus.contracts.strategy;

import se.rus.contracts.PublicRecord;

/**
 * One goal (mål) of an adopted strategy.
 *
 * @param goalId opaque id, unique in the strategy
 * @param number number as printed, 1 and up
 * @param title title as adopted, Swedish
 * @param dimension the dimension of sustainability it belongs to, or null when the strategy does not say
 */
@PublicRecord
public record StrategyGoal(String goalId, int number, String title, Dimension dimension) {}
