package se.rus.strategy.drafting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.strategy.NationalArea;
import se.rus.strategy.content.Serves;

/**
 * The wider goals that a part contributes to, as they are sent in.
 *
 * @see se.rus.strategy.content.Serves
 */
@Schema(name = "NewServes")
public record NewServes(
        @Schema(description = "Global goals and their targets", examples = "[\"3\", \"3.4\", \"3.a\"]") @Size(max = 186)
        List<@NotNull @Pattern(regexp = "[0-9]{1,2}([.]([0-9]{1,2}|[a-d]))?") String> globalGoals,

        @Size(max = 4) List<@NotNull NationalArea> nationalAreas) {

    Serves serves() {
        return new Serves(globalGoals, nationalAreas);
    }
}
