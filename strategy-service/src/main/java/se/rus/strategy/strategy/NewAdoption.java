package se.rus.strategy.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The adoption of a strategy as it is sent in. */
@Schema(name = "NewAdoption", examples = StrategyExamples.ADOPTION)
public record NewAdoption(@NotNull @Valid Minutes decision) {

    /** Where the decision stands written. */
    @Schema(name = "AdoptionDecision")
    public record Minutes(
            @Schema(examples = "Regionfullmäktige") @NotBlank @Size(max = 200)
            String body,

            @Schema(examples = "§ 112") @NotBlank @Size(max = 50)
            String paragraph,

            @Schema(examples = "RK 2025/1112") @NotBlank @Size(max = 50)
            String registrationNumber,

            @Schema(examples = "2025-11-26") @NotNull LocalDate date) {

        FormalDecision formal() {
            return new FormalDecision(body, paragraph, registrationNumber, date);
        }
    }
}
