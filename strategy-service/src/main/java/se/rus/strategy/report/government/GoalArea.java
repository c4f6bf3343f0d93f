package se.rus.strategy.report.government;

/**
 * A goal that contributes to one of the four national areas; a goal may contribute to several.
 *
 * @param area one of LIVING, COMPETENCE, INNOVATION and ACCESSIBILITY
 */
public record GoalArea(String goalId, GovernmentSection area) {}
