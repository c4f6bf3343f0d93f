package se.rus.strategy.content;

/**
 * A risk or an opportunity of a goal.
 *
 * @param prospectId unique in its strategy, the same in all versions
 * @param kind a risk or an opportunity
 * @param text what may happen
 * @param response what is done about it, or null
 */
public record Prospect(String prospectId, ProspectKind kind, String text, String response) {}
