package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.signal.SignalMaterial.Latest;
import se.rus.indicator.signal.SignalMaterial.Whose;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.CountyOfActor;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;

/** A signal set by hand by the county's coordinator. It holds until the actor reports another value. */
@ApplicationScoped
public class Overriding {
    private final SignalMaterial material;
    private final EventStore store;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    Overriding(SignalMaterial material, EventStore store, EventIds ids, Caller caller, Clock clock) {
        this.material = material;
        this.store = store;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** The assessment with the signal as it was set. */
    record Overridden(Assessment assessment, long version, long position) {}

    /** @param seen the version that the caller has looked at; another one is not overridden (412) */
    Uni<Overridden> override(String indicatorId, String actor, NewOverride request, long seen) {
        caller.requireCounty(CountyOfActor.of(actor));
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        Whose whose = new Whose(indicatorId, actor);
        return material.latest(List.of(whose)).chain(found -> {
            Latest last = Optional.ofNullable(found.get(whose)).orElseThrow(Overriding::notAssessed);
            if (last.version() != seen) {
                throw new StaleVersionException(seen, last.version());
            }
            Assessment set = last.assessment()
                    .overridden(request.signal(), request.motivation(), metadata.clientId(), clock.instant());
            return append(whose, last, set, metadata);
        });
    }

    private Uni<Overridden> append(Whose whose, Latest last, Assessment set, Metadata metadata) {
        SignalEvent event = new SignalEvent.ObservationAssessed(
                Signals.key(whose.indicatorId(), whose.actor(), last.period()), set, clock.instant());
        Append unit = Append.of(
                Signals.stream(whose.indicatorId(), whose.actor()),
                last.version(),
                List.of(new NewEvent(ids.next(), event)),
                metadata);
        return store.append(unit).map(result -> switch (result) {
            case AppendResult.Appended(long position) -> new Overridden(set, last.version() + 1, position);
            case AppendResult.Conflict(var ignored, long expected, long actual) ->
                throw new StaleVersionException(expected, actual);
            case AppendResult.KeyUsed ignored -> throw new IllegalStateException("a put has no Idempotency-Key");
        });
    }

    static RuntimeException notAssessed() {
        return ProblemType.NOT_FOUND.exception("Nothing has been assessed here yet.", "Inget är bedömt här ännu.");
    }
}
