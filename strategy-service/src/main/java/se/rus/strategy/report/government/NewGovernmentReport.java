package se.rus.strategy.report.government;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which follow-up report a government report is prefilled from; county and year are that report's.
 *
 * @param reportId the follow-up report
 */
@Schema(name = "NewGovernmentReport", examples = GovernmentReportExamples.NEW)
public record NewGovernmentReport(@NotBlank @Size(max = 60) String reportId) {}
