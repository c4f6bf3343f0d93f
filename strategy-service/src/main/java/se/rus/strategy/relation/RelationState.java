package se.rus.strategy.relation;

/**
 * As much of the history as the decisions need.
 *
 * @param assessments how many there are
 */
public record RelationState(long assessments) {}
