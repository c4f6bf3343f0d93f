package se.rus.strategy.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.contribution.By;

/**
 * A year's weight as it is sent in.
 *
 * @see Prioritisation
 */
@Schema(name = "NewPrioritisation", examples = ActivityExamples.PRIORITISATION)
public record NewPrioritisation(
        @NotNull Weight weight, @NotBlank @Size(max = 2000) String motivation) {

    Prioritisation prioritisation(int year, By by, Instant at) {
        return new Prioritisation(year, weight, motivation, by, at);
    }
}
