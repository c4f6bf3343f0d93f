package se.rus.strategy.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next step.
 *
 * @param note what came of it; nullable
 */
@Schema(name = "NewCycleStep", examples = CycleExamples.STEP)
public record NewStep(
        @NotNull CycleStep step, @Size(max = 5000) String note) {}
