package se.rus.strategy.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one actor relates to the strategy as an organisation.
 *
 * @param actorId the actor
 * @param name its name on that day
 * @param step where it stands on the scale; notAssessed when nobody has said
 * @param assessedOn the day that the assessment speaks of; null when it was never assessed
 * @param assessedBy who says so; null when it was never assessed
 * @param parts how many of its units and documents have been assessed by that day
 */
@Schema(name = "ActorRelation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActorRelation(
        String actorId, String name, RelationStep step, LocalDate assessedOn, AssessedBy assessedBy, long parts) {}
