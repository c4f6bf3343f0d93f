package se.rus.indicator.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A request to retire an indicator. */
public record Retirement(@NotBlank @Size(max = 1000) String reason) {}
