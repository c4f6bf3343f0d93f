package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import se.rus.platform.inbox.Inbox;

/**
 * Where in the inbox an event lies that a client has seen. Activities and shifts are published as they stand, so of two
 * changes within the moment only the later one comes: where that lies, the earlier one is included too.
 */
@ApplicationScoped
class Arrivals {
    private static final String OWN = "/strategy";
    private static final String FOLLOWED = """
            select i.position from events e
            join inbox i on i.source = $1 and i.stream_id = e.stream_id and i.stream_version > e.version
            where e.position = $2 order by i.stream_version limit 1
            """;

    private final Inbox inbox;
    private final Pool pool;

    Arrivals(Inbox inbox, Pool pool) {
        this.inbox = inbox;
        this.pool = pool;
    }

    /** Empty while neither it nor one that follows on it has arrived. */
    Uni<OptionalLong> of(SeenPosition seen) {
        return inbox.positionOf(seen.source(), seen.position())
                .chain(found -> found.isPresent() || !seen.source().equals(OWN)
                        ? Uni.createFrom().item(found)
                        : followed(seen.position()));
    }

    private Uni<OptionalLong> followed(long position) {
        return pool.preparedQuery(FOLLOWED).execute(Tuple.of(OWN, position)).map(Arrivals::first);
    }

    private static OptionalLong first(RowSet<Row> rows) {
        return rows.size() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(rows.iterator().next().getLong(0));
    }
}
