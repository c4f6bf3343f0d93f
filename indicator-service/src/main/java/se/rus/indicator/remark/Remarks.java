package se.rus.indicator.remark;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.observation.ObservationKey;
import se.rus.indicator.observation.Standings;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** Remarks on observations: by the actor whose value it is, and by its county's coordinator. */
@ApplicationScoped
public class Remarks {
    private final RemarkDecider decider = new RemarkDecider();
    private final Decisions decisions;
    private final EventStore store;
    private final Standings standings;
    private final Caller caller;
    private final Clock clock;

    Remarks(Decisions decisions, EventStore store, Standings standings, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.store = store;
        this.standings = standings;
        this.caller = caller;
        this.clock = clock;
    }

    static StreamId stream(ObservationKey key) {
        return new StreamId("remarks/" + key.indicatorId() + "/" + key.actor() + "/" + key.period() + "/"
                + key.breakdown().word());
    }

    /** All remarks, oldest first. */
    public Uni<List<Remark>> of(ObservationKey key) {
        return store.readStream(stream(key))
                .map(events -> events.stream().map(Remark::of).toList());
    }

    /** What was made of the remark, and where in the store. */
    record Made(Reply reply, long position) {}

    /** Makes a remark on a value that has been reported: 404 when none has. */
    Uni<Made> make(ObservationKey key, NewRemark request, OnceKey once) {
        requireParty(key);
        Metadata metadata = caller.metadata(caller.hasRole(Roles.COORDINATOR) ? Roles.COORDINATOR : Roles.REPORTER);
        RemarkCommand command = new RemarkCommand(request.kind(), key, request.text(), clock.instant());
        Reply reply = new Reply(
                201,
                null,
                null,
                new Remark(request.kind(), request.text(), metadata.actor(), metadata.clientId(), command.at()));
        return standings
                .of(List.of(key))
                .invoke(found -> requireReported(found, key))
                .chain(found -> decisions.handle(
                        stream(key), decider, command, Expected.any(), metadata, Optional.of(once), decided -> reply))
                .map(Decided::position)
                .map(position -> new Made(reply, position));
    }

    private void requireParty(ObservationKey key) {
        boolean coordinator =
                caller.hasRole(Roles.COORDINATOR) && caller.county().equals(Optional.of(key.county()));
        if (!coordinator) {
            caller.requireActor(key.actor(), "#actor");
        }
    }

    private static void requireReported(Standings.Found found, ObservationKey key) {
        if (!found.states().containsKey(key)) {
            throw ProblemType.NOT_FOUND.exception("Nothing has been reported here.", "Inget är rapporterat här.");
        }
    }
}
