package se.rus.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import se.rus.contracts.indicator.Breakdown;

/**
 * A breakdown of a new indicator.
 *
 * @see BreakdownOf
 */
public record NewBreakdown(
        @NotBlank @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}")
        String breakdown,

        @NotNull @Valid NewIndicator.Name name) {
    BreakdownOf named() {
        return new BreakdownOf(Breakdown.of(breakdown), name.text());
    }
}
