package se.rus.strategy.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.Loaded;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.Days;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.contribution.By;
import se.rus.strategy.contribution.Contributor;
import se.rus.strategy.decision.DecisionCommand.AssessConsequences;
import se.rus.strategy.decision.DecisionCommand.GiveFeedback;
import se.rus.strategy.decision.DecisionCommand.JudgeEffect;
import se.rus.strategy.decision.DecisionCommand.Rate;
import se.rus.strategy.decision.DecisionCommand.ReportMeasure;
import se.rus.strategy.deviation.DeviationState;
import se.rus.strategy.deviation.DeviationStatus;
import se.rus.strategy.deviation.Deviations;
import se.rus.strategy.deviation.Participants;
import se.rus.strategy.deviation.Proposal;

/** What people do with the case of a deviation, but for the decision itself. */
@ApplicationScoped
public class Cases {
    static final String STREAM = "decision-of-deviation-";

    private final DecisionDecider decider = new DecisionDecider();
    private final Decisions decisions;
    private final Deviations deviations;
    private final Contributor contributor;
    private final Participants participants;
    private final Caller caller;
    private final Clock clock;

    Cases(
            Decisions decisions,
            Deviations deviations,
            Contributor contributor,
            Participants participants,
            Caller caller,
            Clock clock) {
        this.participants = participants;
        this.decisions = decisions;
        this.deviations = deviations;
        this.contributor = contributor;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Decided<DecisionState, DecisionEvent>> assess(String id, String proposalId, Consequences request, long seen) {
        return inWork(id, proposalId)
                .chain(it -> handle(
                        id,
                        seen,
                        new AssessConsequences(
                                id, new AssessedConsequences(proposalId, request, it.actorId(), clock.instant()))));
    }

    /** No If-Match: an assessor's own latest rating counts, whatever others say meanwhile. */
    Uni<Decided<DecisionState, DecisionEvent>> rate(String id, String proposalId, NewRating request) {
        return inWork(id, proposalId)
                .map(it -> new Rating(
                        proposalId,
                        caller.clientId(),
                        it.actorId(),
                        request.effort(),
                        request.effect(),
                        clock.instant()))
                .chain(rating -> decisions.handle(
                        stream(id),
                        decider,
                        new Rate(id, rating),
                        Expected.any(),
                        caller.metadata(caller.hasRole(Roles.REPORTER) ? Roles.REPORTER : Roles.COORDINATOR)));
    }

    Uni<Decided<DecisionState, DecisionEvent>> tell(String id, NewFeedback request, long seen) {
        return deviations
                .existing(id)
                .invoke(it -> requireCounty(it.state()))
                .call(it -> participants.require(request.actors()))
                .chain(it -> handle(
                        id, seen, new GiveFeedback(id, new Feedback(request.told(), request.text(), clock.instant()))));
    }

    /** By who is responsible for the measure, or by the coordinator. */
    Uni<Decided<DecisionState, DecisionEvent>> report(
            String id, String proposalId, NewMeasureReport request, long seen) {
        return deviations
                .existing(id)
                .chain(it -> contributor.speaker().chain(speaker -> {
                    By by = reporter(speaker, it.state(), proposalId);
                    MeasureReport report =
                            new MeasureReport(request.carriedOut(), request.on(), request.text(), by, clock.instant());
                    return handle(id, seen, new ReportMeasure(id, proposalId, report, Days.today(clock)));
                }));
    }

    Uni<Decided<DecisionState, DecisionEvent>> judge(String id, NewJudgement request, long seen) {
        return deviations
                .existing(id)
                .invoke(it -> requireCounty(it.state()))
                .chain(it -> handle(
                        id,
                        seen,
                        new JudgeEffect(
                                id, new Judgement(request.answer(), request.motivation(), actor(), clock.instant()))));
    }

    /** The case as its events tell it. */
    Uni<Loaded<DecisionState>> load(String id) {
        return decisions.load(stream(id), decider);
    }

    /** What the client has seen is held against the edition, and the version that it was read with against the store. */
    private Uni<Decided<DecisionState, DecisionEvent>> handle(String id, long seen, DecisionCommand command) {
        return load(id).chain(loaded -> {
            requireEdition(loaded, seen);
            return decisions.handle(
                    stream(id),
                    decider,
                    command,
                    Expected.version(loaded.version()),
                    caller.metadata(caller.hasRole(Roles.COORDINATOR) ? Roles.COORDINATOR : Roles.REPORTER));
        });
    }

    static void requireEdition(Loaded<DecisionState> loaded, long seen) {
        if (loaded.state().edition() != seen) {
            throw new StaleVersionException(seen, loaded.state().edition());
        }
    }

    /** Who is calling, when it takes part in the county and the proposal stands. */
    private Uni<Speaker> inWork(String id, String proposalId) {
        return deviations
                .existing(id)
                .chain(it -> participants
                        .of(it.state().subject().county())
                        .invoke(speaker -> requireStanding(it.state().proposal(proposalId)))
                        .invoke(speaker -> requireNotClosed(it.state())));
    }

    /** That it is decided the case knows itself. */
    private static void requireNotClosed(DeviationState deviation) {
        if (deviation.status() == DeviationStatus.CLOSED) {
            throw ProblemType.CONFLICT.exception("The deviation is closed.", "Avvikelsen är avslutad.");
        }
    }

    private static void requireStanding(Optional<Proposal> proposal) {
        boolean stands = proposal.orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "There is no such proposal.", "Det finns inget sådant förslag."))
                .isStanding();
        if (!stands) {
            throw ProblemType.CONFLICT.exception("The proposal has been withdrawn.", "Förslaget har dragits tillbaka.");
        }
    }

    private By reporter(Speaker speaker, DeviationState deviation, String proposalId) {
        String responsible =
                deviation.proposal(proposalId).map(Proposal::responsible).orElse(null);
        if (responsible != null) {
            return contributor.speakingFor(
                    speaker, responsible, deviation.subject().county());
        }
        requireCounty(deviation);
        if (!caller.hasRole(Roles.COORDINATOR)) {
            throw ProblemType.FORBIDDEN.exception(
                    "No actor is responsible for the measure; the coordinator reports on it.",
                    "Ingen aktör ansvarar för åtgärden; samordnaren rapporterar om den.");
        }
        return new By(actor(), false);
    }

    private void requireCounty(DeviationState deviation) {
        caller.requireCounty(deviation.subject().county());
    }

    private String actor() {
        return caller.actor().orElseThrow();
    }

    static StreamId stream(String id) {
        return new StreamId(STREAM + id);
    }
}
