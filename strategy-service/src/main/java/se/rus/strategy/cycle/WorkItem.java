package se.rus.strategy.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;
import se.rus.platform.security.OrganisationClaim;

/**
 * One line of the work plan: what, how, when.
 *
 * @param what what is to be done
 * @param how in which way
 * @param when by which day
 * @param responsible code of an actor; nullable
 */
@Schema(name = "CycleWorkItem")
public record WorkItem(
        @NotBlank @Size(max = 500) String what,
        @NotBlank @Size(max = 2000) String how,
        @NotNull @CalendarDay LocalDate when,
        @Pattern(regexp = OrganisationClaim.ID) String responsible) {}
