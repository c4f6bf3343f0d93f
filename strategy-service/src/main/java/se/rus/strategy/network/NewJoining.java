package se.rus.strategy.network;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.rus.platform.calendar.CalendarDay;

/**
 * That an actor takes part, as it is sent in.
 *
 * @param from first day
 */
public record NewJoining(@NotNull @CalendarDay LocalDate from) {}
