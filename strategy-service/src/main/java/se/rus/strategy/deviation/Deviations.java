package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.Loaded;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.contribution.By;
import se.rus.strategy.contribution.Contributor;
import se.rus.strategy.deviation.DeviationCommand.Analyse;
import se.rus.strategy.deviation.DeviationCommand.Close;
import se.rus.strategy.deviation.DeviationCommand.Propose;
import se.rus.strategy.deviation.DeviationCommand.Withdraw;

/** What people do with a deviation: the actor concerned and the coordinator analyse it, every actor of the county proposes. */
@ApplicationScoped
public class Deviations {
    static final String STREAM = "deviation-";

    private final DeviationDecider decider = new DeviationDecider();
    private final Decisions decisions;
    private final Contributor contributor;
    private final Participants participants;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Deviations(
            Decisions decisions,
            Contributor contributor,
            Participants participants,
            Caller caller,
            EventIds ids,
            Clock clock) {
        this.participants = participants;
        this.decisions = decisions;
        this.contributor = contributor;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Decided<DeviationState, DeviationEvent>> analyse(String id, Analysis request, long seen) {
        ActorReferences compared = new ActorReferences();
        for (int i = 0; i < request.comparisons().size(); i++) {
            compared.known(
                    "/comparisons/" + i + "/actor", request.comparisons().get(i).actor());
        }
        compared.require();
        return existing(id)
                .chain(it -> contributor.speaker().chain(speaker -> {
                    By by = analyst(speaker, it.state().subject());
                    return decisions.handle(
                            stream(id),
                            decider,
                            new Analyse(request, by, clock.instant()),
                            Expected.version(seen),
                            contributor.metadata(by));
                }));
    }

    Uni<Decided<DeviationState, DeviationEvent>> propose(
            String id,
            NewProposal request,
            OnceKey key,
            Function<Decided<DeviationState, DeviationEvent>, Reply> reply) {
        String proposalId = ids.next().toString();
        return existing(id)
                .chain(it -> participants.of(it.state().subject().county()))
                .call(speaker -> participants.require(request.actors()))
                .chain(speaker -> decisions.handle(
                        stream(id),
                        decider,
                        new Propose(request.proposal(proposalId, speaker.actorId(), clock.instant())),
                        Expected.any(),
                        caller.metadata(caller.hasRole(Roles.REPORTER) ? Roles.REPORTER : Roles.COORDINATOR),
                        Optional.of(key),
                        reply));
    }

    /** By who made it, or by the coordinator. */
    Uni<Decided<DeviationState, DeviationEvent>> withdraw(String id, String proposalId, NewReason request, long seen) {
        return existing(id)
                .chain(it -> contributor.speaker().chain(speaker -> {
                    String county = it.state().subject().county();
                    By by = it.state()
                            .proposal(proposalId)
                            .map(made -> contributor.speakingFor(speaker, made.by(), county))
                            .orElseThrow(ProposalResource::missing);
                    return decisions.handle(
                            stream(id),
                            decider,
                            new Withdraw(proposalId, request.reason(), by, clock.instant()),
                            Expected.version(seen),
                            contributor.metadata(by));
                }));
    }

    Uni<Decided<DeviationState, DeviationEvent>> close(String id, NewReason request, long seen) {
        return existing(id).chain(it -> {
            caller.requireCounty(it.state().subject().county());
            By by = new By(caller.actor().orElseThrow(), false);
            return decisions.handle(
                    stream(id),
                    decider,
                    new Close(request.reason(), by, clock.instant()),
                    Expected.version(seen),
                    caller.metadata(Roles.COORDINATOR));
        });
    }

    /** The deviation as its events tell it; a 404 problem when there is none. */
    public Uni<Loaded<DeviationState>> existing(String id) {
        return decisions.load(stream(id), decider).invoke(it -> {
            if (!it.exists()) {
                throw DeviationResource.missing();
            }
        });
    }

    /** The county's own deviation is the coordinator's alone. */
    private By analyst(Speaker speaker, Subject subject) {
        if (subject.actor() != null) {
            return contributor.speakingFor(speaker, subject.actor(), subject.county());
        }
        caller.requireCounty(subject.county());
        if (!caller.hasRole(Roles.COORDINATOR)) {
            throw ProblemType.FORBIDDEN.exception(
                    "The county as a whole is analysed by its coordinator.",
                    "Länet som helhet analyseras av dess samordnare.");
        }
        return new By(caller.actor().orElseThrow(), false);
    }

    /** The stream of a deviation. */
    public static StreamId stream(String id) {
        return new StreamId(STREAM + id);
    }
}
