package se.rus.strategy.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.content.Consultation;

/** A consultation as it is sent in. */
@Schema(name = "NewConsultation", examples = ConsultationExamples.NEW_CONSULTATION)
public record NewConsultation(
        @Schema(description = "Last day for remarks, today or later. Sista dag för svar.") @NotNull
        LocalDate deadline,

        @Schema(description = "What is asked. Vad som efterfrågas.") @Size(min = 1, max = 4000)
        String invitation,

        @Schema(description = "Ids of the actors that are asked; others may answer too") @Size(max = 500)
        List<@NotNull @Pattern(regexp = OrganisationClaim.ID) String> invited) {

    public NewConsultation {
        invited = invited == null ? List.of() : invited;
    }

    Consultation opened(LocalDate today) {
        List<String> actors =
                invited.stream().map(ActorDirectory::canonical).distinct().toList();
        return new Consultation(invitation, actors, today, deadline, null);
    }
}
