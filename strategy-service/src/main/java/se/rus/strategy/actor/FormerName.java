package se.rus.strategy.actor;

import java.time.LocalDate;

/**
 * What an actor was called before.
 *
 * @param name the name that it had
 * @param until first day of the next name
 */
public record FormerName(String name, LocalDate until) {}
