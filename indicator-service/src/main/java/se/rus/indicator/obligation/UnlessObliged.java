package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.obligation.ObligationEvent.ObligationsAdded;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.IdempotentReply;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;

/**
 * Stores an obligation unless another one asks for some of it already, however many processes try at once. Whoever adds
 * to a county's period appends to that period's stream too, at the version read before looking at what is there: of two
 * that looked at the same time the second is refused by the store, and looks again. Proved by: TwoStoresTest.
 */
@ApplicationScoped
public class UnlessObliged {
    /** Obligations that do not overlap come in each other's way too; each round one of them gets through. */
    private static final int TRIES = 30;

    private final EventStore store;
    private final ReportingWindows windows;
    private final EventIds ids;
    private final Clock clock;

    UnlessObliged(EventStore store, ReportingWindows windows, EventIds ids, Clock clock) {
        this.store = store;
        this.windows = windows;
        this.ids = ids;
        this.clock = clock;
    }

    /** An obligation as it is to be, and what is to be appended to its stream for that. */
    record Wanted(Obligation obligation, StreamAppend own, Metadata metadata, Optional<IdempotentReply> reply) {}

    /**
     * Fails with {@code obliged-already} (422) where another asks for some of it, and with what Decisions fails with
     * where the obligation's own stream or the key is not as expected.
     *
     * @return the position in the store
     */
    Uni<Long> store(Wanted wanted) {
        return store(wanted, TRIES);
    }

    private Uni<Long> store(Wanted wanted, int tries) {
        StreamId period = period(wanted.obligation());
        return store.readStream(period)
                .chain(seen -> windows.fresh()
                        .invoke(all -> all.requireFree(wanted.obligation()))
                        .onFailure(RejectedException.class)
                        .recoverWithUni(obliged -> refused(wanted, obliged))
                        .chain(free -> store.append(unit(wanted, period, seen.size()))))
                .chain(result -> switch (result) {
                    case AppendResult.Appended(long position) ->
                        Uni.createFrom().item(position);
                    case AppendResult.KeyUsed ignored -> throw new KeyUsedException();
                    case AppendResult.Conflict(StreamId stream, long expected, long actual) ->
                        stream.equals(period) ? again(wanted, tries - 1) : stale(expected, actual);
                });
    }

    private Uni<Long> again(Wanted wanted, int tries) {
        return tries > 0
                ? store(wanted, tries)
                : Uni.createFrom()
                        .failure(new RejectedException(Rejection.state(
                                "changed-meanwhile",
                                "Other obligations of the period are being set at the same time: send it again.",
                                "Andra krav för perioden bestäms samtidigt: skicka igen.")));
    }

    private static Uni<Long> stale(long expected, long actual) {
        return Uni.createFrom().failure(new StaleVersionException(expected, actual));
    }

    /** What asks for it already may be this very request, sent twice: then it gets its first answer. */
    private Uni<Windows> refused(Wanted wanted, Throwable obliged) {
        return wanted.reply()
                .map(reply -> store.reply(reply.clientId(), reply.key()))
                .orElse(Uni.createFrom().item(Optional.empty()))
                .chain(kept -> Uni.createFrom().failure(kept.isPresent() ? new KeyUsedException() : obliged));
    }

    private Append unit(Wanted wanted, StreamId period, long seen) {
        ObligationsAdded added = new ObligationsAdded(wanted.obligation().obligationId(), clock.instant());
        return new Append(
                List.of(wanted.own(), new StreamAppend(period, seen, List.of(new NewEvent(ids.next(), added)))),
                wanted.metadata(),
                wanted.reply());
    }

    private static StreamId period(Obligation it) {
        return new StreamId("obligations-" + it.county() + "/" + it.period());
    }
}
