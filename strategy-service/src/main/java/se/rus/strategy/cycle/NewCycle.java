package se.rus.strategy.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A follow-up cycle as it is opened.
 *
 * @param period of the type: 2026-T1, 2026-H1, 2026 or 2023-2026
 * @see CycleDocument
 */
@Schema(name = "NewFollowUpCycle", examples = CycleExamples.NEW)
public record NewCycle(
        @NotBlank @Size(max = 60) String strategyId,
        @NotNull CycleType type,
        @NotBlank @Size(max = 10) String period,
        @NotNull @Valid CyclePlan plan) {}
