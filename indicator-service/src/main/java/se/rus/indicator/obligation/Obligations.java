package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.indicator.definition.Definitions;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.Loaded;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Replied;
import se.rus.platform.decision.Reply;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.IdempotentReply;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;

/** What a coordinator does with reporting obligations of its county. */
@ApplicationScoped
public class Obligations {
    private final ObligationDecider decider = new ObligationDecider();
    private final Decisions decisions;
    private final Definitions definitions;
    private final ReportingWindows windows;
    private final UnlessObliged unlessObliged;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    Obligations(
            Decisions decisions,
            Definitions definitions,
            ReportingWindows windows,
            UnlessObliged unlessObliged,
            EventIds ids,
            Caller caller,
            Clock clock) {
        this.decisions = decisions;
        this.definitions = definitions;
        this.windows = windows;
        this.unlessObliged = unlessObliged;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Replied> set(NewObligation request, OnceKey key) {
        String id = ids.next().toString();
        String location = "/indicators/v1/obligations/" + id;
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        return obligation(id, request)
                .chain(wanted -> add(
                        new ObligationCommand.Set(wanted, clock.instant()),
                        wanted,
                        new Loaded<>(ObligationState.NONE, 0),
                        metadata,
                        decided -> Optional.of(key.keeping(reply(201, location, decided)))))
                .map(decided -> done(201, location, decided));
    }

    Uni<Replied> revise(String id, NewObligation request, long seen) {
        String county = caller.county().orElse("");
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        return obligation(id, request)
                .chain(wanted -> decisions
                        .load(stream(id), decider)
                        .invoke(loaded -> requireOwn(loaded.state(), county))
                        .invoke(loaded -> requireSeen(loaded, seen))
                        .chain(loaded -> add(
                                new ObligationCommand.Revise(wanted, clock.instant()),
                                wanted,
                                loaded,
                                metadata,
                                decided -> Optional.empty())))
                .map(decided -> done(200, null, decided));
    }

    /** What asks for something new is stored only where nothing else asks for it. */
    private Uni<Decided<ObligationState, ObligationEvent>> add(
            ObligationCommand command,
            Obligation wanted,
            Loaded<ObligationState> loaded,
            Metadata metadata,
            Function<Decided<ObligationState, ObligationEvent>, Optional<IdempotentReply>> reply) {
        return switch (decider.decide(command, loaded.state())) {
            case Decision.Rejected<ObligationEvent>(Rejection reason) ->
                Uni.createFrom().failure(new RejectedException(reason));
            case Decision.Accepted<ObligationEvent>(List<ObligationEvent> events)
            when events.isEmpty() -> Uni.createFrom().item(new Decided<>(loaded.state(), loaded.version(), events, 0));
            case Decision.Accepted<ObligationEvent>(List<ObligationEvent> events) -> {
                ObligationState after = decider.evolve(loaded.state(), events.getFirst());
                Decided<ObligationState, ObligationEvent> decided =
                        new Decided<>(after, loaded.version() + 1, events, 0);
                StreamAppend own = new StreamAppend(
                        stream(wanted.obligationId()),
                        loaded.version(),
                        List.of(new NewEvent(ids.next(), events.getFirst())));
                yield unlessObliged
                        .store(new UnlessObliged.Wanted(wanted, own, metadata, reply.apply(decided)))
                        .map(position -> new Decided<>(after, decided.version(), events, position));
            }
        };
    }

    Uni<Replied> reopen(String id, String actor, NewReopening request, long seen) {
        Reopening reopening = new Reopening(actor, request.until(), request.motivation());
        return handle(id, new ObligationCommand.Reopen(reopening, Days.of(clock.instant()), clock.instant()), seen);
    }

    private Uni<Replied> handle(String id, ObligationCommand command, long seen) {
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        String county = caller.county().orElse("");
        return decisions
                .load(stream(id), decider)
                .invoke(loaded -> requireOwn(loaded.state(), county))
                .chain(loaded -> decisions.handle(stream(id), decider, command, Expected.version(seen), metadata))
                .map(decided -> done(200, null, decided));
    }

    private Uni<Obligation> obligation(String id, NewObligation request) {
        String county = caller.county().orElseThrow(Obligations::notYours);
        return definitions.current(request.indicators()).map(known -> {
            List<String> actors = ObligationRules.actors(request, known);
            ObligationRules.require(request, county, actors, known);
            return request.obligation(id, county, actors);
        });
    }

    private static void requireSeen(Loaded<ObligationState> loaded, long seen) {
        if (loaded.exists() && loaded.version() != seen) {
            throw new StaleVersionException(seen, loaded.version());
        }
    }

    private static void requireOwn(ObligationState state, String county) {
        if (state.exists() && !state.obligation().county().equals(county)) {
            throw notYours();
        }
    }

    private static RuntimeException notYours() {
        return ProblemType.NOT_YOUR_ORGANISATION.exception(
                "The obligation is another county's.", "Rapporteringskravet är ett annat läns.");
    }

    private Replied done(int status, String location, Decided<ObligationState, ObligationEvent> decided) {
        windows.forget();
        return new Replied(reply(status, location, decided), decided.position());
    }

    private static Reply reply(int status, String location, Decided<ObligationState, ObligationEvent> decided) {
        return new Reply(
                status,
                location,
                Etag.of(decided.version()),
                new ObligationDocument(
                        decided.state().obligation(), decided.state().reopenings(), decided.version()));
    }

    private static StreamId stream(String id) {
        return new StreamId("obligation-" + id);
    }
}
