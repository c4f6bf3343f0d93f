package se.rus.strategy.report;

import java.time.LocalDate;

/**
 * A region's report to the government that has been sent.
 *
 * @param governmentReportId id of the government report
 * @param year the year that it tells of
 * @param sentOn the day it was sent
 * @param registrationNumber of the region's registry (diarienummer)
 */
public record GovernmentLink(String governmentReportId, int year, LocalDate sentOn, String registrationNumber) {}
