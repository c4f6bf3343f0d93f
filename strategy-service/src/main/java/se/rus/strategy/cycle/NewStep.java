package se.rus.strategy.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next step.
 *
 * @param step the step that is taken: the one that comes next
 * @param note what came of it; nullable
 */
@Schema(name = "NewCycleStep", examples = CycleExamples.STEP)
public record NewStep(
        @NotNull CycleStep step, @Size(max = 5000) String note) {}
