package se.rus.strategy.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.rus.platform.calendar.CalendarDay;

/**
 * A new name as it is sent in.
 *
 * @param name what it is called from then on
 * @param from first day of it
 */
public record NewName(
        @NotBlank @Size(max = 200) String name,
        @NotNull @CalendarDay LocalDate from) {}
