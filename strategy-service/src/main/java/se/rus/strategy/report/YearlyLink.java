package se.rus.strategy.report;

import java.time.LocalDate;
import se.rus.contracts.progress.ProgressTotals;

/** A yearly report that an evaluation is linked to, and the strategy in numbers as it stood in it. */
public record YearlyLink(String reportId, int number, int year, LocalDate asOf, ProgressTotals totals) {

    static YearlyLink of(ReportMaterial it) {
        return new YearlyLink(
                it.reportId(), it.number(), it.year(), it.asOf(), it.progress().totals());
    }
}
