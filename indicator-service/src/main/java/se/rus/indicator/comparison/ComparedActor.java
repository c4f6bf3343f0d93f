package se.rus.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.indicator.series.ActorNames;

/**
 * A member of the group.
 *
 * @param actor code of the actor
 * @param name its name
 * @param value in the unit of the indicator; null when the member has none, which is not zero
 * @param status preliminary or final; left out when nothing was reported
 * @param rank 1 is best; those that do equally well share a rank; left out without a value
 * @param quartile 1 is the best quarter, to 4; left out without a value
 */
public record ComparedActor(
        String actor,
        String name,
        @Schema(nullable = true) @JsonInclude BigDecimal value,
        String status,
        Integer rank,
        Integer quartile) {
    static ComparedActor of(Ranked it, Circle circle) {
        return new ComparedActor(
                it.actor(), ActorNames.of(it.actor()), it.value(), circle.status(it.actor()), it.rank(), it.quartile());
    }

    static ComparedActor without(String code, Circle circle) {
        return new ComparedActor(code, ActorNames.of(code), null, circle.status(code), null, null);
    }
}
