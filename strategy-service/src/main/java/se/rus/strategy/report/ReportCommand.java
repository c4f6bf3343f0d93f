package se.rus.strategy.report;

import java.time.LocalDate;

/** What may be asked of a county's series of reports. */
public sealed interface ReportCommand {

    /**
     * Make a report of this material.
     *
     * @param material without a number
     * @param wanted its number in the series; null for the next one
     * @param today in Sweden
     */
    record MakeReport(ReportMaterial material, Integer wanted, LocalDate today) implements ReportCommand {}
}
