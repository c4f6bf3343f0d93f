package se.rus.platform.projection;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import se.rus.platform.inbox.Inbox;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.relay.Wakeup;
import se.rus.platform.store.Unavailability;

/**
 * Keeps one projection's generations up to date: rows and checkpoint in one transaction, one process at a time.
 * A poison event is parked with its stream; the others go on. Proved by: ProjectionRunnerTest.
 */
public final class ProjectionRunner implements Runnable {
    private static final Logger LOG = Logger.getLogger(ProjectionRunner.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int BATCH = 500;
    /** Nobody waits for the documents of a generation that is being built, so they are made less often. */
    private static final int BATCH_OF_A_REBUILD = 2_000;

    private final Projection projection;
    private final Inbox inbox;
    private final Generations generations;
    private final ParkedEvents parked;
    private final Pool pool;
    private final Wakeup wakeup;
    private final Redrive redrive;
    private volatile boolean stopped;
    /** Whether the last batch left more behind. */
    private boolean full;

    ProjectionRunner(
            Projection projection,
            Inbox inbox,
            Generations generations,
            ParkedEvents parked,
            Pool pool,
            Wakeup wakeup) {
        this.projection = projection;
        this.inbox = inbox;
        this.generations = generations;
        this.parked = parked;
        this.pool = pool;
        this.wakeup = wakeup;
        this.redrive = new Redrive(projection, inbox, generations, parked, pool);
    }

    @Override
    public void run() {
        while (!stopped) {
            long seen = wakeup.count();
            try {
                full = false;
                if (!advanceAll()) {
                    wakeup.awaitAfter(seen, POLL);
                } else if (!full) {
                    Thread.sleep(projection.gathering());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Projection %s: %s; it goes on from its checkpoint", projection.name(), e);
                pause(seen);
            }
        }
    }

    /** One batch for each generation. True when there may be more. */
    boolean advanceAll() {
        boolean more = false;
        for (Generation generation : own()) {
            more |= advance(generation);
        }
        return more;
    }

    /** Without those of newer code, which another process fills: rows of two kinds must not be mixed in one. */
    private List<Generation> own() {
        return live().stream()
                .filter(generation -> generation.codeVersion() <= projection.codeVersion())
                .toList();
    }

    private List<Generation> live() {
        List<Generation> live = await(generations.live(projection.name()));
        if (live.isEmpty() || live.getLast().codeVersion() < projection.codeVersion()) {
            await(generations.open(projection.name(), projection.codeVersion()));
            live = await(generations.live(projection.name()));
        }
        return live;
    }

    private boolean advance(Generation generation) {
        int limit = generation.isBuilding() ? BATCH_OF_A_REBUILD : BATCH;
        List<ReceivedEvent> events = await(inbox.after(generation.position(), limit));
        full |= events.size() == limit;
        if (events.isEmpty()) {
            if (generation.isBuilding()) {
                await(pool.withTransaction(connection -> generations
                        .takeOver(connection, generation)
                        .chain(() -> projection.takenOver(connection, generation.number()))));
                discardOld(generation);
                wakeup.signal();
            }
            return false;
        }
        boolean advanced = applyTogether(generation, events);
        if (advanced) {
            wakeup.signal();
        }
        return advanced;
    }

    /** False when another process works on the generation. */
    private boolean applyTogether(Generation generation, List<ReceivedEvent> events) {
        try {
            return applyInOneTransaction(generation, events);
        } catch (RuntimeException e) {
            if (Unavailability.is(e) && !(e instanceof TimeoutException)) {
                throw e;
            }
            // What takes too long together may go one by one. One that was left to another process must not be passed
            // by the next one here.
            return events.stream().allMatch(event -> applyAlone(generation, event));
        }
    }

    private void discardOld(Generation active) {
        for (long old = active.number() - 1; old > 0; old--) {
            long number = old;
            await(pool.withTransaction(connection -> projection.discard(connection, number)));
        }
    }

    private boolean applyAlone(Generation generation, ReceivedEvent event) {
        try {
            return applyInOneTransaction(generation, List.of(event));
        } catch (RuntimeException e) {
            if (Unavailability.is(e)) {
                throw e;
            }
            LOG.errorf(e, "Projection %s parks %s of %s", projection.name(), event.id(), event.stream());
            return whenLocked(generation, (connection, locked) -> park(connection, locked, event, e));
        }
    }

    private boolean applyInOneTransaction(Generation generation, List<ReceivedEvent> events) {
        return whenLocked(generation, (connection, locked) -> apply(connection, locked, events));
    }

    private boolean whenLocked(Generation generation, BiFunction<SqlConnection, Generation, Uni<Void>> work) {
        return await(pool.withTransaction(connection -> generations
                .lock(connection, generation)
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().item(false)
                        : work.apply(connection, locked.get()).replaceWith(true))));
    }

    private Uni<Void> park(SqlConnection connection, Generation locked, ReceivedEvent event, RuntimeException why) {
        return event.position() <= locked.position()
                ? Uni.createFrom().voidItem()
                : parked.park(connection, locked, List.of(event), why.toString())
                        .chain(() -> generations.advance(connection, locked, event.position()));
    }

    private Uni<Void> apply(SqlConnection connection, Generation locked, List<ReceivedEvent> events) {
        List<ReceivedEvent> due = events.stream()
                .filter(event -> event.position() > locked.position())
                .toList();
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return parked.streams(connection, locked).chain(streams -> {
            List<ReceivedEvent> free = new ArrayList<>(due);
            List<ReceivedEvent> waiting = takeWaiting(free, streams);
            return parked.park(connection, locked, waiting, "waits behind an earlier event of its stream")
                    .chain(() -> projection.apply(connection, locked.number(), free))
                    .chain(() -> generations.advance(
                            connection, locked, due.getLast().position()));
        });
    }

    private static List<ReceivedEvent> takeWaiting(List<ReceivedEvent> events, Set<String> streams) {
        List<ReceivedEvent> waiting = events.stream()
                .filter(event -> streams.contains(ParkedEvents.streamOf(event)))
                .toList();
        events.removeAll(waiting);
        return waiting;
    }

    /** Tries the parked events again in order; a stream whose first one fails again stays as it is. */
    int redrive() {
        int redriven = 0;
        for (Generation generation : own()) {
            redriven += redrive.of(generation);
        }
        wakeup.signal();
        return redriven;
    }

    private <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }

    private void pause(long seen) {
        try {
            wakeup.awaitAfter(seen, POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    void stop() {
        stopped = true;
        wakeup.signal();
    }

    /** Which projection it runs. */
    String name() {
        return projection.name();
    }

    /** Opens a generation that is built beside the served one and then takes over. */
    void rebuild() {
        await(generations.open(projection.name(), projection.codeVersion()));
        wakeup.signal();
    }
}
