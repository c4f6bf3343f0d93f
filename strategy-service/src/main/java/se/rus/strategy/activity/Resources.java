package se.rus.strategy.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an activity is given over its whole period. Own resources: grants are the funding service's.
 *
 * @param kronor whole kronor; nullable
 * @param hours whole hours of work; nullable
 * @param text anything else, for example competence or premises; nullable
 */
@Schema(name = "ActivityResources")
public record Resources(
        @PositiveOrZero @Max(1_000_000_000_000L) Long kronor,
        @PositiveOrZero @Max(100_000_000L) Long hours,
        @Size(max = 2000) String text) {}
