package se.rus.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application as it is sent in.
 *
 * @param title what the project is called
 * @param strategyId the strategy that it serves
 * @param goalId the goal of the strategy that it serves
 */
@Schema(name = "NewApplication", examples = ApplicationExamples.NEW_APPLICATION)
public record NewApplication(
        @Schema(description = "Actor code; may be left out, since one applies for one's own organisation only")
        @Pattern(regexp = "[0-9]{4}")
        String applicant,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "1:1 or ERUF") @NotBlank @Size(max = 50)
        String source,

        @Schema(description = "Name of the programme; GET /funding/v1/programmes lists them") @NotBlank @Size(max = 200)
        String programme,

        @NotBlank @Size(max = 100) String strategyId,
        @NotBlank @Size(max = 100) String goalId,

        @Schema(description = "Focus area (insatsområde) of the strategy that it serves too; may be left out")
        @Size(min = 1, max = 100)
        String focusAreaId,

        @Schema(description = "Whole kronor") @NotNull Long totalCostKronor,

        @Schema(description = "Whole kronor of the source applied to") @NotNull
        Long appliedKronor,

        @Schema(description = "All that pays, the source applied to included; sums to the total cost")
        @NotEmpty
        @Size(max = 100)
        List<@Valid @NotNull NewFinancingRow> financing) {

    List<FinancingRow> rows() {
        return NewFinancingRow.rows(financing);
    }
}
