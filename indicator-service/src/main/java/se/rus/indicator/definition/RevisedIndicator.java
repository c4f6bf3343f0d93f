package se.rus.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import se.rus.indicator.period.Period;

/**
 * A request to define an indicator otherwise.
 *
 * @param definition the whole of it as it shall be
 * @param breakFrom the first period that cannot be compared with those before; left out when all can
 * @param reason why it is changed
 */
public record RevisedIndicator(
        @NotNull @Valid NewIndicator definition,
        @Pattern(regexp = Period.PATTERN) String breakFrom,
        @NotBlank @Size(max = 1000) String reason) {}
