package se.rus.platform.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.store.Rows;

/** Events that could not be applied, and those of their streams that wait behind them. */
@ApplicationScoped
public class ParkedEvents {
    private static final String STREAMS =
            "select distinct source, stream_id from parked_events where name = $1 and generation = $2";
    private static final String PARK = """
            insert into parked_events (name, generation, position, source, stream_id, reason)
            values ($1, $2, $3, $4, $5, $6) on conflict do nothing
            """;
    private static final String ALL = """
            select name, generation, position, source, stream_id, reason, parked_at from parked_events
            order by name, generation, position limit 1000
            """;
    private static final String OF_GENERATION =
            "select position from parked_events where name = $1 and generation = $2 order by position";
    private static final String FIRST = """
            select exists (
                select 1 from parked_events this
                where name = $1 and generation = $2 and position = $3 and not exists (
                    select 1 from parked_events earlier
                    where earlier.name = this.name and earlier.generation = this.generation
                      and earlier.source = this.source and earlier.stream_id = this.stream_id
                      and earlier.position < this.position))
            """;
    private static final String REMOVE =
            "delete from parked_events where name = $1 and generation = $2 and position = $3";

    private final Pool pool;

    ParkedEvents(Pool pool) {
        this.pool = pool;
    }

    /** The streams that stand still in a generation, as source and stream id joined. */
    Uni<Set<String>> streams(SqlClient connection, Generation generation) {
        return connection
                .preparedQuery(STREAMS)
                .execute(Tuple.of(generation.name(), generation.number()))
                .map(rows -> {
                    Set<String> streams = new HashSet<>();
                    rows.forEach(row -> streams.add(row.getString(0) + ' ' + row.getString(1)));
                    return streams;
                });
    }

    static String streamOf(ReceivedEvent event) {
        return event.source() + ' ' + event.stream();
    }

    Uni<Void> park(SqlConnection connection, Generation generation, List<ReceivedEvent> events, String reason) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Tuple> rows = events.stream()
                .map(event -> Tuple.from(List.of(
                        generation.name(),
                        generation.number(),
                        event.position(),
                        event.source(),
                        event.stream(),
                        reason)))
                .toList();
        return connection.preparedQuery(PARK).executeBatch(rows).replaceWithVoid();
    }

    Uni<List<Long>> positions(Generation generation) {
        return Rows.read(pool, OF_GENERATION, Tuple.of(generation.name(), generation.number()), row -> row.getLong(0));
    }

    /** False too when it is not parked any more: somebody else has redriven it. */
    Uni<Boolean> isFirstOfItsStream(SqlConnection connection, Generation generation, long position) {
        return connection
                .preparedQuery(FIRST)
                .execute(Tuple.of(generation.name(), generation.number(), position))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    Uni<Void> remove(SqlConnection connection, Generation generation, long position) {
        return connection
                .preparedQuery(REMOVE)
                .execute(Tuple.of(generation.name(), generation.number(), position))
                .replaceWithVoid();
    }

    /** All, for operators; at most 1,000. */
    public Uni<List<ParkedEvent>> all() {
        return pool.query(ALL).execute().map(rows -> Rows.each(rows, ParkedEvents::read));
    }

    private static ParkedEvent read(Row row) {
        return new ParkedEvent(
                row.getString(0),
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getOffsetDateTime(6).toInstant());
    }
}
