package se.rus.strategy.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A judgement that takes the place of what was computed, and why.
 *
 * @see Judgement
 */
@Schema(name = "NewJudgement", examples = DecisionExamples.JUDGEMENT)
public record NewJudgement(
        @NotNull Helped answer, @NotBlank @Size(max = 5000) String motivation) {}
