package se.rus.strategy.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partner's answer as it is sent in.
 *
 * @see Part
 */
@Schema(name = "NewActivityPart", examples = ActivityExamples.PART)
public record NewPart(
        @NotNull PartAnswer answer, @Size(max = 2000) String text) {

    Part part(String partner, Instant at) {
        return new Part(partner, answer, text, at);
    }
}
