package se.rus.strategy.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one assessor thinks of a proposal.
 *
 * @param effort 1 little, 5 much
 * @param effect 1 little, 5 much
 */
@Schema(name = "NewRating", examples = DecisionExamples.RATING)
public record NewRating(
        @NotNull @Min(1) @Max(5) Integer effort,
        @NotNull @Min(1) @Max(5) Integer effect) {}
