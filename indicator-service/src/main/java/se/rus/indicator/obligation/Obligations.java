package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.definition.Definitions;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** What a coordinator does with reporting obligations of its county. */
@ApplicationScoped
public class Obligations {
    private final ObligationDecider decider = new ObligationDecider();
    private final Decisions decisions;
    private final Definitions definitions;
    private final ReportingWindows windows;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    Obligations(
            Decisions decisions,
            Definitions definitions,
            ReportingWindows windows,
            EventIds ids,
            Caller caller,
            Clock clock) {
        this.decisions = decisions;
        this.definitions = definitions;
        this.windows = windows;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** What came of it, and where in the store. */
    record Done(Reply reply, long position) {}

    Uni<Done> set(NewObligation request, OnceKey key) {
        String id = ids.next().toString();
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        String location = "/indicators/v1/obligations/" + id;
        return obligation(id, request)
                .chain(wanted -> decisions.handle(
                        stream(id),
                        decider,
                        new ObligationCommand.Set(wanted, clock.instant()),
                        Expected.nothing(),
                        metadata,
                        Optional.of(key),
                        decided -> reply(201, location, decided)))
                .map(decided -> done(201, location, decided));
    }

    Uni<Done> revise(String id, NewObligation request, long seen) {
        return obligation(id, request)
                .chain(wanted -> handle(id, new ObligationCommand.Revise(wanted, clock.instant()), seen));
    }

    Uni<Done> reopen(String id, String actor, NewReopening request, long seen) {
        Reopening reopening = new Reopening(actor, request.until(), request.motivation());
        return handle(id, new ObligationCommand.Reopen(reopening, Days.of(clock.instant()), clock.instant()), seen);
    }

    private Uni<Done> handle(String id, ObligationCommand command, long seen) {
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
        return definitions.current(request.indicators()).chain(known -> {
            List<String> actors = ObligationRules.actors(request, known);
            ObligationRules.require(request, county, actors, known);
            Obligation wanted = request.obligation(id, county, actors);
            return windows.fresh().invoke(all -> all.requireFree(wanted)).replaceWith(wanted);
        });
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

    private Done done(int status, String location, Decided<ObligationState, ObligationEvent> decided) {
        windows.forget();
        return new Done(reply(status, location, decided), decided.position());
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
