package se.rus.strategy.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.content.GoalLinks;

/**
 * What a goal has to do with, as it is sent in. Ids are those of the same request or of an earlier version.
 *
 * @see se.rus.strategy.content.GoalLinks
 */
@Schema(name = "NewGoalLinks")
public record NewGoalLinks(
        @Size(max = 50) List<@NotNull @Size(max = 100) String> priorities,
        @Size(max = 100) List<@NotNull @Size(max = 100) String> governingDocuments,
        @Valid NewServes serves) {

    GoalLinks links() {
        return new GoalLinks(priorities, governingDocuments, serves == null ? null : serves.serves());
    }
}
