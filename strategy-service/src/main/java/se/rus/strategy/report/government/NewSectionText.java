package se.rus.strategy.report.government;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A section's words as they are sent in.
 *
 * @param text its words
 */
@Schema(name = "NewSectionText", examples = GovernmentReportExamples.SECTION)
public record NewSectionText(@NotBlank @Size(max = 20_000) String text) {}
