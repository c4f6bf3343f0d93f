package se.rus.funding.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.rus.funding.application.ApplicationCommand.Grant;
import se.rus.funding.application.ApplicationCommand.Reject;
import se.rus.funding.application.ApplicationCommand.Submit;
import se.rus.funding.application.ApplicationEvent.ApplicationRejected;
import se.rus.funding.application.ApplicationEvent.ApplicationSubmitted;
import se.rus.funding.application.ApplicationEvent.GrantDecided;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** The life of an application: submitted once, decided once. The rules stand in SubmissionRules and GrantRules. */
public final class ApplicationDecider implements Decider<ApplicationCommand, ApplicationState, ApplicationEvent> {

    @Override
    public ApplicationState initial() {
        return new ApplicationState.None();
    }

    @Override
    public Decision<ApplicationEvent> decide(ApplicationCommand command, ApplicationState state) {
        return switch (command) {
            case Submit submit -> state instanceof ApplicationState.None ? submit(submit) : Decision.reject(EXISTS);
            case Grant grant -> onSubmitted(state, application -> grant(grant, application));
            case Reject reject -> onSubmitted(state, application -> reject(reject, application));
        };
    }

    @Override
    public ApplicationState evolve(ApplicationState state, ApplicationEvent event) {
        return switch (event) {
            case ApplicationSubmitted submitted -> new ApplicationState.Submitted(submitted);
            case GrantDecided granted -> decided(state, granted);
            case ApplicationRejected rejected -> decided(state, rejected);
        };
    }

    private static Decision<ApplicationEvent> submit(Submit submit) {
        return answer(
                FundingRule.firstBroken(SubmissionRules.ALL, submit),
                () -> new ApplicationSubmitted(
                        submit.applicationId(),
                        project(
                                submit,
                                submit.terms().orElseThrow(),
                                submit.goal().orElseThrow()),
                        submit.appliedKronor(),
                        submit.financing(),
                        submit.at()));
    }

    private static Project project(Submit submit, Terms terms, Goal goal) {
        return new Project(
                submit.applicant(),
                submit.county(),
                submit.title(),
                terms.source(),
                terms.programme(),
                goal.strategyId(),
                goal.goalId(),
                submit.totalCostKronor(),
                submit.focusAreaId());
    }

    private static Decision<ApplicationEvent> grant(Grant grant, ApplicationSubmitted application) {
        List<FinancingRow> financing = grant.financing().isEmpty()
                ? Financing.withLess(
                        application.financing(), application.project().source(), grant.grantedKronor())
                : grant.financing();
        return answer(
                FundingRule.firstBroken(GrantRules.ALL, new GrantRules.Facts(grant, application, financing)),
                () -> new GrantDecided(
                        application.applicationId(),
                        application.project(),
                        grant.grantedKronor(),
                        financing,
                        grant.ceiling(),
                        grant.decision(),
                        grant.at()));
    }

    private static Decision<ApplicationEvent> reject(Reject reject, ApplicationSubmitted application) {
        return answer(
                DecisionRule.rejection(reject.decision()),
                () -> new ApplicationRejected(application.applicationId(), reject.decision(), reject.at()));
    }

    private static Decision<ApplicationEvent> answer(Optional<Rejection> broken, Supplier<ApplicationEvent> otherwise) {
        return broken.<Decision<ApplicationEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(otherwise.get()));
    }

    private static Decision<ApplicationEvent> onSubmitted(
            ApplicationState state, Function<ApplicationSubmitted, Decision<ApplicationEvent>> decision) {
        return switch (state) {
            case ApplicationState.None ignored -> Decision.reject(MISSING);
            case ApplicationState.Submitted(ApplicationSubmitted application) -> decision.apply(application);
            case ApplicationState.Decided ignored -> Decision.reject(DECIDED_ONCE);
        };
    }

    private static ApplicationState decided(ApplicationState state, ApplicationEvent outcome) {
        return state instanceof ApplicationState.Submitted(ApplicationSubmitted application)
                ? new ApplicationState.Decided(application, outcome)
                : state;
    }

    private static final Rejection MISSING = Rejection.notFound(
            "application-not-found", "There is no such application.", "Det finns ingen sådan ansökan.");
    private static final Rejection EXISTS =
            Rejection.state("application-exists", "The application exists already.", "Ansökan finns redan.");

    /** A decision is changed by a decision of its own kind (ändringsbeslut), never by deciding again. */
    private static final Rejection DECIDED_ONCE = Rejection.state(
            "application-decided",
            "The application is decided already; it is decided once.",
            "Ansökan är redan beslutad; den beslutas en gång.");
}
