package se.rus.strategy.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.Decision;

/**
 * An adoption as it is sent in.
 *
 * @param decision where the decision stands written
 */
@Schema(name = "NewAdoption", examples = StrategyExamples.NEW_ADOPTION)
public record NewAdoption(@NotNull @Valid Minutes decision) {

    /**
     * Where the decision stands written.
     *
     * @see se.rus.contracts.value.Decision
     */
    @Schema(name = "AdoptionMinutes")
    public record Minutes(
            @NotBlank @Size(max = 200) String body,
            @NotBlank @Size(max = 50) String paragraph,
            @NotBlank @Size(max = 50) String registrationNumber,
            @NotNull LocalDate date) {

        Decision decision() {
            return new Decision(body, paragraph, registrationNumber, date);
        }
    }
}
