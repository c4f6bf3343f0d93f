package se.rus.indicator.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A request to let one actor report again.
 *
 * @see Reopening
 */
public record NewReopening(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 1000) String motivation) {}
