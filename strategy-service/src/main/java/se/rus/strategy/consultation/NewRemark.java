package se.rus.strategy.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.content.Remark;

/**
 * A remark as it is sent in: by an actor for itself, or by the coordinator for whoever answered on paper.
 *
 * @see se.rus.strategy.content.Remark
 */
@Schema(name = "NewRemark", examples = ConsultationExamples.NEW_REMARK)
public record NewRemark(
        @Schema(description = "The actor's id, where the register has it") @Pattern(regexp = OrganisationClaim.ID)
        String actor,

        @Schema(description = "Its name, where the register does not have it; no person's name")
        @Size(min = 1, max = 200)
        String organisation,

        @Schema(description = "Id of the part that it is about; left out: the whole draft") @Size(min = 1, max = 100)
        String part,

        @NotBlank @Size(max = 20_000) String text) {

    /** Whether it comes in time is not known here. */
    Remark received(String remarkId, LocalDate today) {
        String actorId = actor == null ? null : ActorDirectory.canonical(actor);
        return new Remark(remarkId, actorId, organisation, part, text, today, false);
    }
}
