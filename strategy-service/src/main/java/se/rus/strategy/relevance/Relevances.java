package se.rus.strategy.relevance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.rus.platform.calendar.Days;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.http.FieldError;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.classification.GlobalGoals;
import se.rus.strategy.contribution.Misfits;
import se.rus.strategy.contribution.NamedActors;
import se.rus.strategy.relevance.RelevanceCommand.Assess;

/** What a county's coordinator says of the targets. */
@ApplicationScoped
public class Relevances {
    static final String STREAM = "sdg-relevance-";

    private final RelevanceDecider decider = new RelevanceDecider();
    private final Decisions decisions;
    private final RelevanceReader reader;
    private final ActorDirectory actors;
    private final Caller caller;
    private final Clock clock;

    Relevances(Decisions decisions, RelevanceReader reader, ActorDirectory actors, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.reader = reader;
        this.actors = actors;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was decided, and against which version of the strategy. */
    record Done(StrategyDocument strategy, Decided<RelevanceState, RelevanceEvent> decided) {}

    /** @param seen 0 for a target that nothing has been said of */
    Uni<Done> assess(String strategyId, String targetId, NewRelevance request, long seen) {
        StreamId stream = new StreamId(STREAM + id(strategyId, targetId));
        return reader.steering(strategyId)
                .invoke(strategy -> caller.requireCounty(strategy.county()))
                .chain(strategy -> decisions
                        .load(stream, decider)
                        .chain(loaded -> fitting(targetId, request, loaded.state()))
                        .chain(() -> decisions.handle(
                                stream,
                                decider,
                                asked(strategy, targetId, request),
                                Expected.version(seen),
                                caller.metadata(Roles.COORDINATOR)))
                        .map(decided -> new Done(strategy, decided)));
    }

    private Assess asked(StrategyDocument strategy, String targetId, NewRelevance request) {
        RelevanceAssessment assessment = new RelevanceAssessment(
                strategy.number(),
                Mapping.of(strategy, targetId),
                request.relevance(),
                request.motivation(),
                request.swot(),
                request.actors(),
                ActorDirectory.canonical(caller.actor().orElseThrow()),
                clock.instant());
        return new Assess(
                strategy.strategyId(),
                strategy.county(),
                targetId,
                assessment,
                strategy.status().equals("replaced"));
    }

    /** Stakeholders may be of any county; those that were named the last time may stay. */
    private Uni<Void> fitting(String targetId, NewRelevance request, RelevanceState state) {
        LocalDate today = Days.today(clock);
        List<String> before =
                state.latest().map(RelevanceAssessment::stakeholders).orElse(List.of());
        return actors.known(request.actors())
                .invoke(known -> {
                    Misfits misfits = new Misfits();
                    target(targetId).forEach(misfits::add);
                    misfits.actors(
                                    "/stakeholders",
                                    request.stakeholders(),
                                    NamedActors.anew(known, today, today).keeping(before))
                            .require();
                })
                .replaceWithVoid();
    }

    private static Stream<FieldError> target(String targetId) {
        return GlobalGoals.hasTarget(targetId)
                ? Stream.of()
                : Stream.of(new FieldError(
                        "{targetId}",
                        "unknown-target",
                        "is none of the 169 targets of the global goals",
                        "är inget av de globala målens 169 delmål"));
    }

    /** Which target of which strategy. */
    static String id(String strategyId, String targetId) {
        return strategyId + "/" + targetId;
    }
}
