package se.rus.strategy.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;

/**
 * A measure as it is proposed.
 *
 * @param causes ids from the analysis; none when left out
 * @param responsible code of the actor that would carry it out; nullable
 * @see Proposal
 */
@Schema(name = "NewDeviationProposal", examples = DeviationExamples.PROPOSAL)
public record NewProposal(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 5000) String description,
        @Size(max = 100) List<@NotBlank @Size(max = 40) String> causes,
        @Pattern(regexp = OrganisationClaim.ID) String responsible) {
    public NewProposal {
        causes = causes == null ? List.of() : causes.stream().distinct().toList();
    }

    /** Whom it names, by pointer. */
    Map<String, String> actors() {
        return responsible == null ? Map.of() : Map.of("/responsible", responsible);
    }

    Proposal proposal(String proposalId, String by, Instant at) {
        return new Proposal(proposalId, title, description, causes, canonical(), by, at, null);
    }

    private String canonical() {
        return responsible == null ? null : ActorDirectory.canonical(responsible);
    }
}
