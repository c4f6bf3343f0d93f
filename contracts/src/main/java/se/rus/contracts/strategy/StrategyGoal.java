package se.rus.contracts.strategy;

import se.rus.contracts.PublicRecord;

/**
 * One goal (mål) of an adopted strategy.
 *
 * @param goalId opaque id, unique in the strategy and the same in all its versions
 * @param number number as printed, 1 and up
 * @param title title as adopted, Swedish
 * @param dimension the dimension of sustainability it belongs to, or null when the strategy does not say
 * @param details more about it; null from earlier versions of the service
 */
@PublicRecord
public record StrategyGoal(String goalId, int number, String title, Dimension dimension, GoalDetails details) {

    /** A goal of which no more is known. */
    public StrategyGoal(String goalId, int number, String title, Dimension dimension) {
        this(goalId, number, title, dimension, null);
    }
}
