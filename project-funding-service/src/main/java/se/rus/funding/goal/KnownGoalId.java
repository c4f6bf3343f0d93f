package se.rus.funding.goal;

/** What tells goals apart: goal ids are unique in their strategy only. */
public record KnownGoalId(String strategyId, String goalId) {}
