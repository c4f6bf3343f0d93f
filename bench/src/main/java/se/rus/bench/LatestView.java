package se.rus.bench;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;

/** A read model kept in the append's transaction, as every service has one: the latest number of each stream. */
final class LatestView implements InlineProjection {
    static final String TABLE = "create table latest (stream_id text primary key, version bigint not null)";

    /** The same by hand, for one event. */
    static final String ONE_ROW = "insert into latest (stream_id, version) values (?, ?)"
            + " on conflict (stream_id) do update set version = excluded.version";

    private static final String SET_OF_ROWS = "insert into latest (stream_id, version)"
            + " select * from unnest($1::text[], $2::bigint[])"
            + " on conflict (stream_id) do update set version = excluded.version";

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        Tuple rows = Tuple.tuple()
                .addValue(column(events, event -> event.stream().value()).toArray(String[]::new))
                .addValue(column(events, RecordedEvent::version).toArray(Long[]::new));
        return connection.preparedQuery(SET_OF_ROWS).execute(rows).replaceWithVoid();
    }

    private static <T> List<T> column(List<RecordedEvent> events, Function<RecordedEvent, T> part) {
        return events.stream().map(part).toList();
    }
}
