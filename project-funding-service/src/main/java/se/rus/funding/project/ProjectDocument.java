package se.rus.funding.project;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.funding.application.ApplicationView;
import se.rus.funding.application.FinancingRow;
import se.rus.funding.application.FormalDecision;

/**
 * A project that was granted money. Money in whole kronor.
 *
 * @param projectId id of the project
 * @param applicant code of the actor that carries it out
 * @param source the source that granted it money: 1:1 or ERUF
 * @param grantedKronor whole kronor granted to it
 * @see se.rus.funding.application.ApplicationDocument
 */
@Schema(name = "Project")
public record ProjectDocument(
        @Schema(examples = "019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d")
        String projectId,

        @Schema(examples = "08") String county,

        @Schema(examples = "Återbruk av vatten i Kalmar län")
        String title,

        @Schema(examples = "0880") String applicant,
        @Schema(examples = "1:1") String source,
        @Schema(examples = "1:1-medel Kalmar län 2026") String programme,
        String strategyId,
        String goalId,
        @Schema(examples = "2400000") long totalCostKronor,
        @Schema(examples = "1000000") long grantedKronor,
        List<FinancingRow> financing,
        FormalDecision decision,
        @Schema(examples = "2026-04-22T12:05:33Z") Instant decidedAt,
        @Schema(description = "Left out when it names none") String focusAreaId) {

    static ProjectDocument of(ApplicationView view) {
        return new ProjectDocument(
                view.applicationId,
                view.county,
                view.title,
                view.applicant,
                view.source,
                view.programme,
                view.strategyId,
                view.goalId,
                view.totalCost,
                view.granted,
                view.financing,
                view.decision,
                view.decidedAt,
                view.focusAreaId);
    }
}
