package se.rus.strategy.content;

/**
 * An effort (insats) of a focus area.
 *
 * @param effortId unique in its strategy, the same in all versions
 * @param title what the effort is
 */
public record Effort(String effortId, String title) {}
