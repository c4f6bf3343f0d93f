package se.rus.strategy.report;

import java.time.LocalDate;
import se.rus.contracts.progress.ProgressTotals;

/**
 * A yearly report that an evaluation is linked to, and the strategy in numbers as it stood in it.
 *
 * @param reportId the report
 * @param number place in the county's series of reports, from 1
 * @param year what it followed up
 * @param asOf the day whose state it told of
 * @param totals the strategy in numbers on that day
 */
public record YearlyLink(String reportId, int number, int year, LocalDate asOf, ProgressTotals totals) {

    static YearlyLink of(ReportMaterial it) {
        return new YearlyLink(
                it.reportId(), it.number(), it.year(), it.asOf(), it.progress().totals());
    }
}
