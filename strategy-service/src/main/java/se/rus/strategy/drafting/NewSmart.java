package se.rus.strategy.drafting;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.Smart;

/**
 * Why a goal is specific, measurable, accepted, realistic and bound in time, as it is sent in.
 *
 * @see se.rus.strategy.content.Smart
 */
@Schema(name = "NewSmart")
public record NewSmart(
        @Size(min = 1, max = 1000) String specific,
        @Size(min = 1, max = 1000) String measurable,
        @Size(min = 1, max = 1000) String accepted,
        @Size(min = 1, max = 1000) String realistic,
        @Size(min = 1, max = 1000) String timeBound) {

    Smart smart() {
        return new Smart(specific, measurable, accepted, realistic, timeBound);
    }
}
