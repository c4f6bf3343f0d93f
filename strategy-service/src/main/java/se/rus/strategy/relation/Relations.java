package se.rus.strategy.relation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Replied;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Etag;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.ActorProfile;
import se.rus.strategy.actor.Days;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.actor.Speakers;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.adoption.StrategyElements;
import se.rus.strategy.relation.RelationCommand.Assess;
import se.rus.strategy.relation.RelationEvent.RelationAssessed;

/** What an actor says of itself, and the county's coordinator of it. */
@ApplicationScoped
public class Relations {
    private final RelationDecider decider = new RelationDecider();
    private final Decisions decisions;
    private final ActorDirectory actors;
    private final StrategyElements strategies;
    private final Speakers speakers;
    private final Caller caller;
    private final Clock clock;

    Relations(
            Decisions decisions,
            ActorDirectory actors,
            StrategyElements strategies,
            Speakers speakers,
            Caller caller,
            Clock clock) {
        this.decisions = decisions;
        this.actors = actors;
        this.strategies = strategies;
        this.speakers = speakers;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Replied> assess(String strategyId, String actorId, NewAssessment request, OnceKey key) {
        return strategies
                .of(strategyId)
                .chain(strategy -> actors.one(actorId)
                        .chain(actor ->
                                speakers.calling().chain(speaker -> assess(strategy, actor, speaker, request, key))));
    }

    private Uni<Replied> assess(
            Elements strategy, ActorProfile actor, Speaker speaker, NewAssessment request, OnceKey key) {
        AssessedBy by = by(strategy, actor, speaker);
        Assessment assessment = request.assessment(strategy.strategyId(), actor.actorId(), by, clock.instant());
        RelationRules.require(assessment, actor, strategy.county());
        return decisions
                .handle(
                        stream(assessment),
                        decider,
                        new Assess(assessment, Days.today(clock)),
                        Expected.any(),
                        metadata(by),
                        Optional.of(key),
                        Relations::reply)
                .map(decided -> new Replied(reply(decided), decided.position()));
    }

    /** An actor speaks for itself; for others only the coordinator of the strategy's county does, and visibly so. */
    private AssessedBy by(Elements strategy, ActorProfile actor, Speaker speaker) {
        if (speaker.is(actor.actorId())) {
            return AssessedBy.ACTOR;
        }
        if (!caller.hasRole(Roles.COORDINATOR)) {
            speaker.requireActor(actor.actorId(), "{actorId}");
        }
        caller.requireCounty(strategy.county());
        return AssessedBy.COORDINATOR;
    }

    /** A region's token carries both roles; what it says of itself it says as a reporter. */
    private Metadata metadata(AssessedBy by) {
        boolean reports = by == AssessedBy.ACTOR && caller.hasRole(Roles.REPORTER);
        return caller.metadata(reports ? Roles.REPORTER : Roles.COORDINATOR);
    }

    private static Reply reply(Decided<RelationState, RelationEvent> decided) {
        Assessment it = ((RelationAssessed) decided.events().getFirst()).assessment();
        String location = "/strategy/v1/strategies/" + it.strategyId() + "/actor-relations/" + it.actorId()
                + "/assessments/" + it.sequence();
        return new Reply(201, location, Etag.of(1), it);
    }

    private static StreamId stream(Assessment it) {
        return new StreamId("relation-" + it.strategyId() + "/" + it.actorId());
    }
}
