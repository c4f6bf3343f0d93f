package se.rus.platform.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.rus.platform.inbox.Inbox;
import se.rus.platform.inbox.ReceivedEvent;

/**
 * Tries parked events again. It takes its turn on the generation as a runner does: otherwise a runner could park what
 * arrives meanwhile behind an event that is just leaving, where it would stay, and two redrives could apply one event
 * twice. Proved by: ProjectionRunnerTest.
 */
final class Redrive {
    private static final Logger LOG = Logger.getLogger(Redrive.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Projection projection;
    private final Inbox inbox;
    private final Generations generations;
    private final ParkedEvents parked;
    private final Pool pool;

    Redrive(Projection projection, Inbox inbox, Generations generations, ParkedEvents parked, Pool pool) {
        this.projection = projection;
        this.inbox = inbox;
        this.generations = generations;
        this.parked = parked;
        this.pool = pool;
    }

    /** In order, and again while any goes through: what was parked meanwhile goes too. How many went through. */
    int of(Generation generation) {
        int all = 0;
        int round = once(generation);
        while (round > 0) {
            all += round;
            round = once(generation);
        }
        return all;
    }

    private int once(Generation generation) {
        int redriven = 0;
        for (long position : await(parked.positions(generation))) {
            redriven += one(generation, position) ? 1 : 0;
        }
        return redriven;
    }

    private boolean one(Generation generation, long position) {
        Optional<ReceivedEvent> event =
                await(inbox.after(position - 1, 1)).stream().findFirst();
        try {
            return await(pool.withTransaction(connection -> generations
                    .lockInTurn(connection, generation)
                    .chain(locked -> locked.isEmpty()
                            ? Uni.createFrom().item(false)
                            : parked.isFirstOfItsStream(connection, generation, position))
                    .chain(first -> first
                            ? apply(connection, generation, event.orElseThrow())
                            : Uni.createFrom().item(false))));
        } catch (RuntimeException e) {
            LOG.warnf("Projection %s: %d stays parked: %s", projection.name(), position, e);
            return false;
        }
    }

    private Uni<Boolean> apply(SqlConnection connection, Generation generation, ReceivedEvent event) {
        return projection
                .apply(connection, generation.number(), List.of(event))
                .chain(() -> parked.remove(connection, generation, event.position()))
                .replaceWith(true);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
