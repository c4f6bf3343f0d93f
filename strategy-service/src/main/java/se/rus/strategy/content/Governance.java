package se.rus.strategy.content;

/**
 * How a level of government relates to a priority (flernivåstyrning).
 *
 * @param relation in words
 */
public record Governance(GovernanceLevel level, String relation) {}
