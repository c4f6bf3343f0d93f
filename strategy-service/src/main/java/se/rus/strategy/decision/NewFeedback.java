package se.rus.strategy.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.security.OrganisationClaim;
import se.rus.strategy.actor.ActorDirectory;

/**
 * What those who took part are told of the decision.
 *
 * @param to ids of actors
 * @param text what they are told
 */
@Schema(name = "NewFeedback", examples = DecisionExamples.FEEDBACK)
public record NewFeedback(
        @NotEmpty @Size(max = 400) List<@NotNull @Pattern(regexp = OrganisationClaim.ID) String> to,
        @NotBlank @Size(max = 10_000) String text) {

    /** Whom it names, by pointer. */
    Map<String, String> actors() {
        return IntStream.range(0, to.size()).boxed().collect(Collectors.toMap(i -> "/to/" + i, to::get));
    }

    /** Each once, by the id that the register knows it by. */
    List<String> told() {
        return to.stream().map(ActorDirectory::canonical).distinct().toList();
    }
}
