package se.rus.strategy.actor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.rus.platform.calendar.CalendarDay;

/**
 * A membership of a county as it is sent in.
 *
 * @param since first day
 */
public record NewMembership(@NotNull @CalendarDay LocalDate since) {}
