package se.rus.strategy.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a proposal is withdrawn, or a deviation closed; of one for learning, the lesson.
 *
 * @param reason why, in words
 */
@Schema(name = "DeviationReason", examples = DeviationExamples.REASON)
public record NewReason(@NotBlank @Size(max = 5000) String reason) {}
