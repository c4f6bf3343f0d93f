package se.rus.indicator.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A request to take a value back.
 *
 * @param reason why it is taken back
 */
public record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}
