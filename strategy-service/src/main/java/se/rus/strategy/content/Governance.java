package se.rus.strategy.content;

/**
 * How a level of government relates to a priority (flernivåstyrning).
 *
 * @param level the level of government
 * @param relation in words
 */
public record Governance(GovernanceLevel level, String relation) {}
