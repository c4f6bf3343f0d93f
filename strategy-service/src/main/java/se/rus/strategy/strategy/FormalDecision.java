package se.rus.strategy.strategy;

import java.time.LocalDate;

/**
 * A decision as it stands in the minutes and the registry.
 *
 * @param body who decided
 * @param paragraph of the minutes
 * @param registrationNumber of the case (diarienummer)
 */
public record FormalDecision(String body, String paragraph, String registrationNumber, LocalDate date) {}
