package se.rus.strategy.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.Prospect;
import se.rus.strategy.content.ProspectKind;

/**
 * A risk or an opportunity as it is sent in.
 *
 * @see se.rus.strategy.content.Prospect
 */
@Schema(name = "NewProspect")
public record NewProspect(
        @Pattern(regexp = NewId.PATTERN) String prospectId,
        @NotNull ProspectKind kind,
        @NotBlank @Size(max = 2000) String text,
        @Size(min = 1, max = 2000) String response) {

    Prospect prospect(Ids ids) {
        return new Prospect(ids.of(prospectId, "prospect"), kind, text, response);
    }
}
