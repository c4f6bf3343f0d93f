package se.rus.strategy.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;
import se.rus.platform.security.OrganisationClaim;

/**
 * By when a step is to be taken, and who sees to it.
 *
 * @param step any but open
 * @param deadline last day for the step
 * @param responsible code of an actor
 */
@Schema(name = "CycleStepPlan")
public record StepPlan(
        @NotNull CycleStep step,
        @NotNull @CalendarDay LocalDate deadline,
        @NotNull @Pattern(regexp = OrganisationClaim.ID) String responsible) {}
