package se.rus.indicator.obligation;

import java.time.LocalDate;

/**
 * One actor may report again after the others may not.
 *
 * @param actor code of the actor
 * @param until the last day, inclusive
 * @param motivation in the words of the coordinator
 */
public record Reopening(String actor, LocalDate until, String motivation) {}
