package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;

/** What an {@link InlineProjection} does with the events that are its own, and how it writes of them. */
public final class InlineRows {
    private InlineRows() {}

    /** A row for each event of the kind, in order; of other events none. */
    public static <E> List<Tuple> of(
            List<RecordedEvent> events, Class<E> kind, BiFunction<RecordedEvent, E, Tuple> row) {
        return events.stream()
                .filter(event -> kind.isInstance(event.data()))
                .map(event -> row.apply(event, kind.cast(event.data())))
                .toList();
    }

    /** All rows in one batch; nothing is sent when there are none. */
    public static Uni<Void> write(SqlConnection connection, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }

    /** One row. */
    public static Uni<Void> write(SqlConnection connection, String sql, Tuple row) {
        return connection.preparedQuery(sql).execute(row).replaceWithVoid();
    }

    /** A step for each event of the kind, one after the other: for rows that follow on what the event before left. */
    public static <E> Uni<Void> oneByOne(
            List<RecordedEvent> events, Class<E> kind, BiFunction<RecordedEvent, E, Uni<Void>> step) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (RecordedEvent event : events) {
            if (kind.isInstance(event.data())) {
                done = done.chain(() -> step.apply(event, kind.cast(event.data())));
            }
        }
        return done;
    }

    /** As a column of times takes it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
