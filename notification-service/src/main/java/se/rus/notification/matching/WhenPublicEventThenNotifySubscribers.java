package se.rus.notification.matching;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.projection.Projection;

/**
 * Projection {@code deliveries}: an event becomes a delivery for each subscription that was open when it arrived. A
 * rebuild finds every delivery there already and makes none again. Proved by: RebuildTest.
 */
@ApplicationScoped
public class WhenPublicEventThenNotifySubscribers implements Projection {
    private final Clock clock;

    WhenPublicEventThenNotifySubscribers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public int codeVersion() {
        return 1;
    }

    @Override
    public Uni<Void> apply(SqlConnection connection, long generation, List<ReceivedEvent> events) {
        Long[] positions = events.stream().map(ReceivedEvent::position).toArray(Long[]::new);
        return connection
                .preparedQuery("select deliver_matches($1, $2)")
                .execute(Tuple.tuple()
                        .addValue(positions)
                        .addValue(clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Nothing to remove: deliveries are promises to others and belong to no generation. */
    @Override
    public Uni<Void> discard(SqlConnection connection, long generation) {
        return Uni.createFrom().voidItem();
    }
}
