package se.rus.strategy.actor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.rus.platform.calendar.CalendarDay;

/**
 * An end as it is sent in.
 *
 * @param on first day without it
 */
public record Closure(@NotNull @CalendarDay LocalDate on) {}
