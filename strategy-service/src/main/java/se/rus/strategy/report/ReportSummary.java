package se.rus.strategy.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list tells of a report.
 *
 * @param strategyId the strategy that is reported on
 * @see ReportMaterial
 */
@Schema(name = "ReportSummary", examples = ReportExamples.SUMMARY)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportSummary(
        String reportId,

        @Schema(description = "yearly, mandatePeriod or dialogue")
        String kind,

        String county,

        @Schema(description = "In the county's series of its kind. I länets serie för dess slag.")
        int number,

        String strategyId,

        @Schema(description = "Of the strategy. Strategins.")
        String title,

        @Schema(description = "Of a mandate period; else left out. Mandatperiodens första år; annars utelämnat.")
        Integer fromYear,

        int year,

        @Schema(description = "The municipality of a dialogue; else left out. Dialogens kommun; annars utelämnad.")
        String actor,

        LocalDate asOf,
        Instant madeAt) {

    static ReportSummary of(ReportMaterial it) {
        return new ReportSummary(
                it.reportId(),
                it.kind().word(),
                it.county(),
                it.number(),
                it.progress().strategyId(),
                it.progress().title(),
                it.mandate() == null ? null : it.mandate().fromYear(),
                it.year(),
                it.dialogue() == null ? null : it.dialogue().actor(),
                it.asOf(),
                it.madeAt());
    }
}
