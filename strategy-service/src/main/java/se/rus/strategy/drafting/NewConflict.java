package se.rus.strategy.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.GoalConflict;

/**
 * A conflict between goals as it is sent in.
 *
 * @see se.rus.strategy.content.GoalConflict
 */
@Schema(name = "NewGoalConflict")
public record NewConflict(
        @Pattern(regexp = NewId.PATTERN) String conflictId,

        @Schema(description = "Ids of at least two goals") @NotNull @Size(min = 2, max = 20)
        List<@NotNull @Size(max = 100) String> goals,

        @NotBlank @Size(max = 2000) String description,
        @Size(min = 1, max = 2000) String handling) {

    GoalConflict conflict(Ids ids) {
        return new GoalConflict(ids.of(conflictId, "conflict"), goals, description, handling);
    }
}
