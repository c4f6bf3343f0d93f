package se.rus.strategy.content;

/** How many activities the printed plan has for a goal; the activities themselves are registered on their own. */
public record PlannedActivities(int regional, int ownOperations) {}
