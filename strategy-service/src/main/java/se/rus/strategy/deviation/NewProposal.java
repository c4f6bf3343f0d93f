package se.rus.strategy.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure as it is proposed.
 *
 * @param causes ids from the analysis; none when left out
 * @param responsible nullable
 */
@Schema(name = "NewDeviationProposal", examples = DeviationExamples.PROPOSAL)
public record NewProposal(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 5000) String description,
        @Size(max = 100) List<@NotBlank @Size(max = 40) String> causes,
        @Pattern(regexp = "[0-9]{4}") String responsible) {
    public NewProposal {
        causes = causes == null ? List.of() : causes.stream().distinct().toList();
    }

    Proposal proposal(String proposalId, String by, Instant at) {
        return new Proposal(proposalId, title, description, causes, responsible, by, at, null);
    }
}
