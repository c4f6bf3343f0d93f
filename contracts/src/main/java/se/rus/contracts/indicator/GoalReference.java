package se.rus.contracts.indicator;

import se.rus.contracts.PublicRecord;

/**
 * A goal of a strategy that an indicator follows up.
 *
 * @param strategyId the strategy
 * @param goalId the goal in it
 * @param focusAreaId the focus area (insatsområde) of that strategy that it follows up too, or null
 */
@PublicRecord
public record GoalReference(String strategyId, String goalId, String focusAreaId) {

    /** A goal, and no focus area. */
    public GoalReference(String strategyId, String goalId) {
        this(strategyId, goalId, null);
    }
}
