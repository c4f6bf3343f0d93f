package se.rus.strategy.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.DeviationDirection;

/**
 * A deviation as the coordinator opens it.
 *
 * @param actor left out: the county as a whole
 * @param direction to be put right, or to learn from
 * @param period what it was seen in: 2026, 2026-H1, 2026-T2, 2026-Q3 or 2026-05
 * @param motivation why it is opened, in words
 * @see Subject
 */
@Schema(name = "NewDeviation", examples = DeviationExamples.NEW)
public record NewDeviation(
        @NotBlank @Size(max = 60) String strategyId,
        @NotBlank @Size(max = 60) String indicatorId,
        @Pattern(regexp = "[0-9]{4}") String actor,
        @NotNull DeviationDirection direction,
        @NotNull @Pattern(regexp = Span.PERIOD) String period,
        @NotBlank @Size(max = 2000) String motivation) {}
