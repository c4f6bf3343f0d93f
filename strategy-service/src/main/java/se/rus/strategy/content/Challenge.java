package se.rus.strategy.content;

/**
 * A challenge (utmaning) that a priority answers to.
 *
 * @param challengeId unique in its strategy, the same in all versions
 * @param title what the challenge is
 */
public record Challenge(String challengeId, String title) {}
