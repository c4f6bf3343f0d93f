package se.rus.strategy.report;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list tells of a report. */
@Schema(name = "ReportSummary", examples = ReportExamples.SUMMARY)
public record ReportSummary(
        String reportId,
        String county,

        @Schema(description = "In the county's series. I länets serie.")
        int number,

        String strategyId,

        @Schema(description = "Of the strategy. Strategins.")
        String title,

        int year,
        LocalDate asOf,
        Instant madeAt) {

    static ReportSummary of(ReportMaterial it) {
        return new ReportSummary(
                it.reportId(),
                it.county(),
                it.number(),
                it.progress().strategyId(),
                it.progress().title(),
                it.year(),
                it.asOf(),
                it.madeAt());
    }
}
