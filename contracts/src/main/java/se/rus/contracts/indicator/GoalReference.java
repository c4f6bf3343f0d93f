package se.rus.contracts.indicator;

import se.rus.contracts.PublicRecord;

/**
 * A goal of a strategy that an indicator follows up.
 *
 * @param strategyId the strategy
 * @param goalId the goal in it
 */
@PublicRecord
public record GoalReference(String strategyId, String goalId) {}
