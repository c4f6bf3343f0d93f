package se.rus.strategy.relevance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;

/**
 * The relevance of a target as it is sent in.
 *
 * @see RelevanceAssessment
 */
@Schema(name = "NewSdgRelevance", examples = RelevanceExamples.NEW)
public record NewRelevance(
        @NotNull Relevance relevance,

        @Schema(description = "Why; may be left out only of what is not assessed")
        @Size(max = 5000)
        @Pattern(regexp = "(?s).*\\S.*")
        String motivation,

        @Valid Swot swot,

        @Schema(description = "Ids of the actors that have something to do with it; none when left out")
        @Size(max = 400)
        List<@NotNull @Pattern(regexp = OrganisationClaim.ID) String> stakeholders) {
    public NewRelevance {
        swot = swot == null ? Swot.NOTHING : swot;
        stakeholders = stakeholders == null ? List.of() : stakeholders;
    }

    /** By their one id, each once. */
    List<String> actors() {
        return stakeholders.stream().map(ActorDirectory::canonical).distinct().toList();
    }
}
