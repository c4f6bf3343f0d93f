package se.rus.strategy.report.government;

import java.time.LocalDate;

/**
 * When a report was sent, and where that is registered.
 *
 * @param sentOn the day it was sent
 * @param registrationNumber of the region's registry (diarienummer)
 */
public record Sending(LocalDate sentOn, String registrationNumber) {}
