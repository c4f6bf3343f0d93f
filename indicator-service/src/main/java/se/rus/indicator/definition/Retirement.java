package se.rus.indicator.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A request to retire an indicator.
 *
 * @param reason why it is not measured any more
 */
public record Retirement(@NotBlank @Size(max = 1000) String reason) {}
