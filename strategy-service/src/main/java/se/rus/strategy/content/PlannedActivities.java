package se.rus.strategy.content;

/**
 * How many activities the printed plan has for a goal; the activities themselves are registered on their own.
 *
 * @param regional those for the county as a whole, 0 or more
 * @param ownOperations those in the owner's own operations, 0 or more
 */
public record PlannedActivities(int regional, int ownOperations) {}
