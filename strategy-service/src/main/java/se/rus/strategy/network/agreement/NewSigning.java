package se.rus.strategy.network.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.rus.platform.calendar.CalendarDay;

/**
 * A signature as it is sent in.
 *
 * @param signedOn the day
 */
public record NewSigning(@NotNull @CalendarDay LocalDate signedOn) {}
