package se.rus.strategy.adoption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which strategy steers instead, as it is sent in. */
@Schema(name = "NewReplacement", examples = StrategyExamples.NEW_REPLACEMENT)
public record NewReplacement(
        @Schema(description = "An adopted strategy of the same county. En antagen strategi i samma län.")
        @NotBlank
        @Size(max = 60)
        String strategyId) {}
