package se.rus.strategy.relation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.platform.calendar.CalendarDay;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;

/**
 * An assessment as it is sent in: of the organisation, or of the unit or the document that is named.
 *
 * @see Assessment
 */
@Schema(name = "NewRelationAssessment", examples = RelationExamples.NEW_ASSESSMENT)
public record NewAssessment(
        @NotNull RelationStep step,

        @Schema(description = "The day it speaks of, not after today") @NotNull @CalendarDay
        LocalDate assessedOn,

        @Schema(description = "A unit of the actor; not together with document") @Size(min = 1, max = 60)
        String unitId,

        @Schema(description = "Title of a document of the actor's") @Size(min = 1, max = 300)
        String document,

        @Schema(description = "What it builds on; no personal data") @Size(max = 2000)
        String note) {

    /** With sequence 0: it is not known yet. */
    Assessment assessment(String strategyId, String actorId, AssessedBy by, Instant at) {
        return new Assessment(
                strategyId,
                actorId,
                0,
                level(),
                unitId,
                document == null ? null : document.strip(),
                step,
                assessedOn,
                by,
                note,
                at);
    }

    private Level level() {
        if (unitId != null && document != null) {
            throw new RejectedException(Rejection.rule(
                    "unit-or-document",
                    "/document",
                    "An assessment is of a unit or of a document, not of both.",
                    "En bedömning gäller en enhet eller ett dokument, inte båda."));
        }
        return unitId != null ? Level.UNIT : document != null ? Level.DOCUMENT : Level.ORGANISATION;
    }
}
