package se.rus.strategy.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.platform.calendar.Days;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Loaded;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;
import se.rus.strategy.contribution.By;
import se.rus.strategy.decision.DecisionCommand.Decide;
import se.rus.strategy.deviation.DeviationCommand.Settle;
import se.rus.strategy.deviation.DeviationDecider;
import se.rus.strategy.deviation.DeviationEvent;
import se.rus.strategy.deviation.DeviationState;
import se.rus.strategy.deviation.Deviations;
import se.rus.strategy.deviation.Subject;

/**
 * Decides: the case and its deviation in one transaction, each in the version that the decision was made on. So no
 * proposal slips in beside a decision that does not mention it. Proved by: DecisionJourneyTest.
 */
@ApplicationScoped
class Deciding {
    private final DeviationDecider ofDeviation = new DeviationDecider();
    private final DecisionDecider ofCase = new DecisionDecider();
    private final Deviations deviations;
    private final Cases cases;
    private final EventStore store;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    Deciding(Deviations deviations, Cases cases, EventStore store, EventIds ids, Caller caller, Clock clock) {
        this.deviations = deviations;
        this.cases = cases;
        this.store = store;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Decided<DecisionState, DecisionEvent>> decide(String id, NewDecision request, long seen) {
        return deviations.existing(id).chain(deviation -> {
            caller.requireCounty(deviation.state().subject().county());
            return cases.load(id).chain(it -> decide(request, seen, deviation, it));
        });
    }

    /** Whether it may be decided is said before any version is compared. */
    private Uni<Decided<DecisionState, DecisionEvent>> decide(
            NewDecision request, long seen, Loaded<DeviationState> deviation, Loaded<DecisionState> before) {
        DeviationState state = deviation.state();
        By by = new By(caller.actor().orElseThrow(), false);
        List<DeviationEvent> settled =
                accepted(ofDeviation.decide(new Settle(request.date(), by, clock.instant()), state));
        List<DecisionEvent> made = accepted(ofCase.decide(command(request, state, by), before.state()));
        Cases.requireEdition(before, seen);
        Append both = new Append(
                List.of(
                        append(Deviations.stream(state.deviationId()), deviation.version(), settled),
                        append(Cases.stream(state.deviationId()), before.version(), made)),
                caller.metadata(Roles.COORDINATOR),
                Optional.empty());
        return store.append(both).map(result -> decided(result, before, made));
    }

    private Decide command(NewDecision request, DeviationState state, By by) {
        Subject subject = state.subject();
        return new Decide(
                state.deviationId(),
                subject.strategyId(),
                subject.county(),
                subject.goals(),
                request,
                state.standing(),
                state.takenPart(),
                Days.today(clock),
                by,
                clock.instant());
    }

    private static <E> List<E> accepted(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E>(List<E> events) -> events;
            case Decision.Rejected<E>(var reason) -> throw new RejectedException(reason);
        };
    }

    private StreamAppend append(StreamId stream, long version, List<?> events) {
        return new StreamAppend(
                stream,
                version,
                events.stream().map(event -> new NewEvent(ids.next(), event)).toList());
    }

    private Decided<DecisionState, DecisionEvent> decided(
            AppendResult result, Loaded<DecisionState> before, List<DecisionEvent> made) {
        return switch (result) {
            case AppendResult.Appended(long position) ->
                new Decided<>(ofCase.evolve(before.state(), made.getFirst()), before.version() + 1, made, position);
            case AppendResult.Conflict(var ignored, long expected, long actual) ->
                throw new StaleVersionException(expected, actual);
            case AppendResult.KeyUsed ignored -> throw new IllegalStateException("There was no key");
        };
    }
}
