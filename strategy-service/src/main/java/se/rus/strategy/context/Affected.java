package se.rus.strategy.context;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a context event worked on.
 *
 * @param kind what sort of thing it worked on
 * @param strategyId the strategy of an element; null for what is no element
 * @param id of the goal, priority, focus area, activity, shift or indicator
 * @param effect on this; null: as the event as a whole
 * @param text in which way; nullable
 */
@Schema(name = "ContextAffected")
public record Affected(
        @NotNull AffectedKind kind,
        @Size(max = 60) String strategyId,
        @NotBlank @Size(max = 100) String id,
        Effect effect,
        @Size(max = 2000) String text) {

    /** Whether it points at the same thing as another one. */
    boolean pointsWhere(Affected other) {
        return kind == other.kind && id.equals(other.id) && java.util.Objects.equals(strategyId, other.strategyId);
    }
}
