package se.rus.strategy.context;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.context.ContextCommand.Note;
import se.rus.strategy.context.ContextCommand.Revise;

/** What a county's coordinator notes of the world outside. */
@ApplicationScoped
public class Contexts {
    static final String STREAM = "context-";

    private final ContextDecider decider = new ContextDecider();
    private final Decisions decisions;
    private final AffectedThings things;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Contexts(Decisions decisions, AffectedThings things, Caller caller, EventIds ids, Clock clock) {
        this.decisions = decisions;
        this.things = things;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Decided<ContextState, ContextEvent>> note(
            NewContext request, OnceKey key, Function<Decided<ContextState, ContextEvent>, Reply> reply) {
        String id = ids.next().toString();
        String county = caller.county().orElseThrow(Contexts::ofNoCounty);
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        return checked(request, List.of(), county)
                .chain(() -> decisions.handle(
                        stream(id),
                        decider,
                        new Note(request.context(id, county), clock.instant()),
                        Expected.nothing(),
                        metadata,
                        Optional.of(key),
                        reply));
    }

    Uni<Decided<ContextState, ContextEvent>> revise(String id, NewContext request, long seen) {
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        return decisions.load(stream(id), decider).chain(loaded -> {
            Context before = Optional.ofNullable(loaded.state().context()).orElseThrow(ContextResource::missing);
            caller.requireCounty(before.county());
            return checked(request, before.affected(), before.county())
                    .chain(() -> decisions.handle(
                            stream(id),
                            decider,
                            new Revise(request.context(id, before.county()), clock.instant()),
                            Expected.version(seen),
                            metadata));
        });
    }

    private Uni<Void> checked(NewContext request, List<Affected> before, String county) {
        return things.known(request.affected())
                .invoke(known -> AffectedRules.require(request.affected(), before, county, known))
                .replaceWithVoid();
    }

    private static RuntimeException ofNoCounty() {
        return ProblemType.NOT_YOUR_ORGANISATION.exception(
                "The token is for no county.", "Åtkomsttoken gäller inget län.");
    }

    private static StreamId stream(String id) {
        return new StreamId(STREAM + id);
    }
}
