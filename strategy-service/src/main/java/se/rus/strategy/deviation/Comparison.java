package se.rus.strategy.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who does better, and what can be learnt there.
 *
 * @param actor code of a municipality or region anywhere
 * @param note what can be learnt there
 * @param link where it is described, http or https; nullable
 */
@Schema(name = "DeviationComparison")
public record Comparison(
        @NotNull @Pattern(regexp = "[0-9]{4}") String actor,
        @NotBlank @Size(max = 5000) String note,

        @Size(max = 2000) @Pattern(regexp = "https?://[^\\s\"<>]+")
        String link) {}
