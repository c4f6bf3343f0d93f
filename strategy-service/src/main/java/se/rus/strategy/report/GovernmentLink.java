package se.rus.strategy.report;

import java.time.LocalDate;

/** A region's report to the government that has been sent. */
public record GovernmentLink(String governmentReportId, int year, LocalDate sentOn, String registrationNumber) {}
