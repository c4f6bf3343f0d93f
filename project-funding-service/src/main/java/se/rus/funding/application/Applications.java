package se.rus.funding.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import se.rus.funding.goal.KnownGoals;
import se.rus.funding.programme.Programmes;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** What applicants and decision-makers do with applications. */
@ApplicationScoped
public class Applications {
    private final ApplicationDecider decider = new ApplicationDecider();
    private final Decisions decisions;
    private final Programmes programmes;
    private final KnownGoals goals;
    private final ApplicationAccess access;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Applications(
            Decisions decisions,
            Programmes programmes,
            KnownGoals goals,
            ApplicationAccess access,
            Caller caller,
            EventIds ids,
            Clock clock) {
        this.decisions = decisions;
        this.programmes = programmes;
        this.goals = goals;
        this.access = access;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Receives an application of the caller's own organisation. */
    Uni<Decided<ApplicationState, ApplicationEvent>> submit(
            NewApplication request, OnceKey key, Function<Decided<ApplicationState, ApplicationEvent>, Reply> reply) {
        Applicant applicant = access.applicant(request.applicant());
        Metadata metadata = caller.metadata(Roles.APPLICANT);
        return goals.awaitKnown(request.strategyId(), request.goalId())
                .map(goal -> submission(request, applicant, goal))
                .chain(submit -> decisions.handle(
                        stream(submit.applicationId()),
                        decider,
                        submit,
                        Expected.nothing(),
                        metadata,
                        Optional.of(key),
                        reply));
    }

    /** Decides on an application of the caller's county. */
    Uni<Decided<ApplicationState, ApplicationEvent>> decide(String applicationId, NewDecision request, long version) {
        Metadata metadata = caller.metadata(Roles.DECISION_MAKER);
        StreamId stream = stream(applicationId);
        return decisions
                .load(stream, decider)
                .map(loaded -> access.decidable(loaded.state()))
                .chain(project -> command(request, project))
                .chain(command -> decisions.handle(stream, decider, command, Expected.version(version), metadata));
    }

    private ApplicationCommand.Submit submission(NewApplication request, Applicant applicant, Optional<Goal> goal) {
        return new ApplicationCommand.Submit(
                ids.next().toString(),
                applicant.actor(),
                applicant.county(),
                request.title(),
                programmes.find(request.source(), request.programme()),
                goal,
                request.focusAreaId(),
                request.totalCostKronor(),
                request.appliedKronor(),
                request.rows(),
                clock.instant());
    }

    private Uni<ApplicationCommand> command(NewDecision request, Project project) {
        FormalDecision decision = request.decision().formal();
        return switch (request.outcome()) {
            case REJECTED -> Uni.createFrom().item(new ApplicationCommand.Reject(decision, clock.instant()));
            case GRANTED ->
                goals.awaitKnown(project.strategyId(), project.goalId())
                        .map(goal -> new ApplicationCommand.Grant(
                                request.grantedKronor(),
                                NewFinancingRow.rows(request.financing()),
                                programmes.ceilingOf(project.source(), project.programme()),
                                goal,
                                decision,
                                clock.instant()));
        };
    }

    private static StreamId stream(String applicationId) {
        return new StreamId("application-" + applicationId);
    }
}
