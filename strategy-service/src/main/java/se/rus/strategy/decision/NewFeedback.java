package se.rus.strategy.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What those who took part are told of the decision.
 *
 * @param to codes of actors
 */
@Schema(name = "NewFeedback", examples = DecisionExamples.FEEDBACK)
public record NewFeedback(
        @NotEmpty @Size(max = 400) List<@NotNull @Pattern(regexp = "[0-9]{4}") String> to,
        @NotBlank @Size(max = 10_000) String text) {}
