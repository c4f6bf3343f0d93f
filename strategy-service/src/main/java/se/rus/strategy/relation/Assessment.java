package se.rus.strategy.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an actor, or a part of it, relates to a strategy on a day. It is never changed; a later one follows it.
 *
 * @param strategyId the strategy
 * @param actorId the actor
 * @param sequence from 1 for each strategy and actor; of two of the same day the higher one holds
 * @param level whether it speaks of the organisation, a unit or a document
 * @param unitId of a unit's assessment; else null
 * @param document title, of a document's assessment; else null
 * @param step where it stands on the scale
 * @param assessedOn the day it speaks of, not after the day it came
 * @param assessedBy who says so
 * @param note what it builds on; nullable; no personal data
 * @param recordedAt when it was noted
 */
@Schema(name = "RelationAssessment", examples = RelationExamples.ASSESSMENT)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assessment(
        String strategyId,
        String actorId,
        long sequence,
        Level level,
        String unitId,
        String document,
        RelationStep step,
        LocalDate assessedOn,
        AssessedBy assessedBy,
        String note,
        Instant recordedAt) {

    Assessment numbered(long number) {
        return new Assessment(
                strategyId, actorId, number, level, unitId, document, step, assessedOn, assessedBy, note, recordedAt);
    }
}
