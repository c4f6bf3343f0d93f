package se.rus.strategy.shift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent in when a wanted shift has happened.
 *
 * @param year becomes the last of its period
 * @param from needed unless it was told before
 * @param evidence is added to what there is
 * @see Shift
 */
@Schema(name = "NewHappening", examples = ShiftExamples.HAPPENING)
public record NewHappening(
        @NotNull @Min(1900) @Max(2200) Integer year,
        @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*") String from,
        ShiftSize size,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Evidence> evidence,
        @Valid Attribution attribution,
        @Valid Cooperation cooperation,
        @Valid Result result) {

    Happening happening() {
        return new Happening(year, from, size, evidence, attribution, cooperation, result);
    }
}
