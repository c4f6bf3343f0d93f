package se.rus.funding.application;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.funding.application.ApplicationEvent.ApplicationRejected;
import se.rus.funding.application.ApplicationEvent.ApplicationSubmitted;
import se.rus.funding.application.ApplicationEvent.GrantDecided;

/**
 * An application as it is shown. Money in whole kronor; what has not happened yet is left out.
 *
 * @param applicant code of the actor that applies
 * @param county county code, two digits
 * @param title what the project is called
 * @param source the source applied to: 1:1 or ERUF
 * @param programme name of the programme
 * @param strategyId the strategy that it serves
 * @param goalId the goal of the strategy that it serves
 * @param totalCostKronor what the project costs in all, whole kronor
 * @param appliedKronor whole kronor of the source applied to
 * @param grantedKronor whole kronor; left out unless it was granted
 * @param status submitted, granted or rejected
 * @param financing all that pays; sums to the total cost
 * @param decision where the decision stands written; left out until it is made
 * @param submittedAt when it was submitted
 * @param decidedAt when the decision was noted; left out until it is made
 */
@Schema(name = "Application", examples = ApplicationExamples.APPLICATION)
public record ApplicationDocument(
        String applicationId,
        String applicant,
        String county,
        String title,
        String source,
        String programme,
        String strategyId,
        String goalId,
        long totalCostKronor,
        long appliedKronor,
        Long grantedKronor,
        String status,
        List<FinancingRow> financing,
        FormalDecision decision,
        @Schema(examples = "2026-03-02T09:12:45Z") Instant submittedAt,
        @Schema(examples = "2026-04-22T12:05:33Z") Instant decidedAt,
        @Schema(description = "Left out when it names none") String focusAreaId) {

    static ApplicationDocument of(ApplicationView view) {
        return new ApplicationDocument(
                view.applicationId,
                view.applicant,
                view.county,
                view.title,
                view.source,
                view.programme,
                view.strategyId,
                view.goalId,
                view.totalCost,
                view.applied,
                view.granted,
                view.status,
                view.financing,
                view.decision,
                view.submittedAt,
                view.decidedAt,
                view.focusAreaId);
    }

    static ApplicationDocument of(ApplicationState state) {
        return switch (state) {
            case ApplicationState.None ignored -> throw new IllegalStateException("There is nothing to show");
            case ApplicationState.Submitted(ApplicationSubmitted it) ->
                of(it, it.financing(), null, "submitted", null, null);
            case ApplicationState.Decided(ApplicationSubmitted it, ApplicationEvent outcome) -> decided(it, outcome);
        };
    }

    private static ApplicationDocument decided(ApplicationSubmitted it, ApplicationEvent outcome) {
        return switch (outcome) {
            case GrantDecided grant ->
                of(it, grant.financing(), grant.grantedKronor(), "granted", grant.decision(), grant.decidedAt());
            case ApplicationRejected no -> of(it, it.financing(), null, "rejected", no.decision(), no.decidedAt());
            case ApplicationSubmitted ignored -> throw new IllegalStateException("A submission decides nothing");
        };
    }

    private static ApplicationDocument of(
            ApplicationSubmitted it,
            List<FinancingRow> financing,
            Long granted,
            String status,
            FormalDecision decision,
            Instant decidedAt) {
        Project project = it.project();
        return new ApplicationDocument(
                it.applicationId(),
                project.applicant(),
                project.county(),
                project.title(),
                project.source(),
                project.programme(),
                project.strategyId(),
                project.goalId(),
                project.totalCostKronor(),
                it.appliedKronor(),
                granted,
                status,
                financing,
                decision,
                it.submittedAt(),
                decidedAt,
                project.focusAreaId());
    }
}
