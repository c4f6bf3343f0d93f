package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Replied;
import se.rus.platform.decision.Reply;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.http.Etag;
import se.rus.platform.http.FieldError;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.contribution.Misfits;
import se.rus.strategy.contribution.StrategyReference;
import se.rus.strategy.deviation.DeviationEvent.DeviationOpened;

/** The coordinator takes up a deviation that no signal shows, or none has turned for. */
@ApplicationScoped
class OpeningByCoordinator {
    private final DeviationDecider decider = new DeviationDecider();
    private final Openings openings;
    private final StrategyReference strategies;
    private final IndicatorsHeardOf indicators;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    OpeningByCoordinator(
            Openings openings,
            StrategyReference strategies,
            IndicatorsHeardOf indicators,
            Caller caller,
            EventIds ids,
            Clock clock) {
        this.openings = openings;
        this.strategies = strategies;
        this.indicators = indicators;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Replied> open(NewDeviation request, OnceKey key) {
        String id = ids.next().toString();
        return strategies.of(request.strategyId()).chain(strategy -> {
            caller.requireCounty(strategy.county());
            requireActor(request, strategy);
            return indicators
                    .one(request.indicatorId())
                    .map(found -> subject(request, strategy, found))
                    .chain(subject ->
                            indicators.latest(subject).map(heard -> opened(id, request, subject, heard.orElse(null))))
                    .chain(opened -> append(opened, key));
        });
    }

    /** Who finds that somebody was faster looks again, and names the deviation that is open then. */
    private Uni<Replied> append(DeviationOpened opened, OnceKey key) {
        return Uni.createFrom()
                .deferred(() -> openings.of(opened.subject()).chain(slot -> append(opened, slot, key)))
                .onFailure(StaleVersionException.class)
                .retry()
                .atMost(5);
    }

    private Uni<Replied> append(DeviationOpened opened, Openings.Slot slot, OnceKey key) {
        if (slot.isInWork()) {
            throw new RejectedException(openAlready(slot.last().state().deviationId()));
        }
        Reply reply = created(opened);
        return openings.open(opened, slot, caller.metadata(Roles.COORDINATOR), Optional.of(key.keeping(reply)))
                .map(result -> switch (result) {
                    case AppendResult.Appended(long position) -> new Replied(reply, position);
                    case AppendResult.Conflict(var ignored, long expected, long actual) ->
                        throw new StaleVersionException(expected, actual);
                    case AppendResult.KeyUsed ignored -> throw new KeyUsedException();
                });
    }

    private DeviationOpened opened(String id, NewDeviation request, Subject subject, Heard heard) {
        return new DeviationOpened(
                id,
                subject,
                request.direction(),
                request.period(),
                heard,
                new Opening(Opener.COORDINATOR, caller.actor().orElseThrow(), request.motivation(), clock.instant()));
    }

    private static void requireActor(NewDeviation request, Elements strategy) {
        new ActorReferences().of(strategy.county(), "/actor", request.actor()).require();
    }

    private static Subject subject(NewDeviation request, Elements strategy, Optional<IndicatorHeardOf> found) {
        List<String> goals = found.map(it -> it.goalsIn(strategy.strategyId())).orElse(List.of());
        if (goals.isEmpty()) {
            new Misfits()
                    .add(new FieldError(
                            "/indicatorId",
                            "unknown-indicator",
                            "follows up no goal of the strategy, or is not known here yet",
                            "följer inte upp något mål i strategin, eller är inte känd här ännu"))
                    .require();
        }
        IndicatorHeardOf indicator = found.orElseThrow();
        return new Subject(
                strategy.strategyId(),
                strategy.county(),
                goals,
                indicator.indicatorId(),
                indicator.name(),
                indicator.unit(),
                request.actor());
    }

    private Reply created(DeviationOpened opened) {
        DeviationDocument document = DeviationDocument.of(decider.evolve(decider.initial(), opened), 1);
        return new Reply(201, "/strategy/v1/deviations/" + opened.deviationId(), Etag.of(1), document);
    }

    private static Rejection openAlready(String id) {
        return Rejection.state(
                "deviation-open",
                "A deviation of this indicator and actor is open already: " + id + ".",
                "En avvikelse för indikatorn och aktören är redan öppen: " + id + ".");
    }
}
