package se.rus.indicator.signal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.rus.contracts.indicator.Signal;

/**
 * A request to set a signal by hand.
 *
 * @param signal what the signal shall be
 * @param motivation why, in words
 */
public record NewOverride(
        @NotNull Signal signal, @NotBlank @Size(max = 2000) String motivation) {}
