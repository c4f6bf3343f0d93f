package se.rus.strategy.adoption;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The beginning of a revision as it is sent in. */
@Schema(name = "NewRevision", examples = StrategyExamples.NEW_REVISION)
public record NewRevision(
        @Schema(description = "Why it is revised. Varför den revideras.") @Size(min = 1, max = 2000)
        String reason) {}
