package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** The event store on PostgreSQL. A plain class, so that tests and bench run it without a container. */
public final class PostgresEventStore implements EventStore {
    private static final String BY_STREAM =
            "select " + EventRows.COLUMNS + " from events where stream_id = any($1) order by stream_id, version";
    private static final String BY_POSITION =
            "select " + EventRows.COLUMNS + " from events where position > $1 order by position limit $2";
    private static final String REPLY = "select request_hash, status, location, etag, body, position"
            + " from idempotency_keys where client_id = $1 and key = $2";

    private final Pool pool;
    private final EventTypes types;
    private final List<InlineProjection> inline;
    private final Clock clock;
    private final Runnable appended;
    private final EventRows rows;
    private final GroupCommit groups;

    /**
     * @param loop one thread that gathers groups of appends
     * @param appended told after each commit, to wake the relay; must return at once
     */
    public PostgresEventStore(
            Pool pool, EventTypes types, List<InlineProjection> inline, Clock clock, Executor loop, Runnable appended) {
        this.pool = pool;
        this.types = types;
        this.inline = List.copyOf(inline);
        this.clock = clock;
        this.appended = appended;
        this.rows = new EventRows(types);
        this.groups = new GroupCommit(this::commit, loop);
    }

    @Override
    public Uni<AppendResult> append(Append append) {
        return groups.submit(append).plug(CallerContext::returning);
    }

    @Override
    public Uni<List<AppendResult>> appendAll(List<Append> appends) {
        if (appends.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Uni<AppendResult>> results = appends.stream().map(groups::submit).toList();
        return Uni.join().all(results).andFailFast().plug(CallerContext::returning);
    }

    @Override
    public AppendResult appendWhole(Iterator<Append> parts) {
        AppendResult result = new WholeAppend(pool, this::appendPart).append(parts);
        appended.run();
        return result;
    }

    private Uni<AppendResult> appendPart(SqlConnection connection, Append part) {
        AppendStatement statement =
                new AppendStatement(types, List.of(part), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return statement
                .execute((SqlClient) connection)
                .call(outcome -> project(connection, outcome.recorded()))
                .map(outcome -> outcome.results().getFirst());
    }

    @Override
    public Uni<List<RecordedEvent>> readStream(StreamId stream) {
        return readStreams(List.of(stream)).map(streams -> streams.getOrDefault(stream, List.of()));
    }

    @Override
    public Uni<Map<StreamId, List<RecordedEvent>>> readStreams(Collection<StreamId> streams) {
        String[] ids = streams.stream().map(StreamId::value).toArray(String[]::new);
        return pool.preparedQuery(BY_STREAM)
                .execute(Tuple.tuple().addValue(ids))
                .map(found -> rows.read(found).stream().collect(Collectors.groupingBy(RecordedEvent::stream)))
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    @Override
    public Uni<List<RecordedEvent>> readAll(long afterPosition, int limit) {
        return pool.preparedQuery(BY_POSITION)
                .execute(Tuple.of(afterPosition, limit))
                .map(rows::read)
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    @Override
    public Uni<Optional<StoredReply>> reply(String clientId, String key) {
        return pool.preparedQuery(REPLY)
                .execute(Tuple.of(clientId, key))
                .map(found -> found.rowCount() == 0
                        ? Optional.<StoredReply>empty()
                        : Optional.of(
                                StoredReply.of(clientId, key, found.iterator().next())))
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    private Uni<List<AppendResult>> commit(List<Append> units) {
        AppendStatement statement =
                new AppendStatement(types, units, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return execute(statement)
                .onItem()
                .invoke(appended)
                .map(AppendStatement.Outcome::results)
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    /** Without inline projections one round trip does it: the statement is its own transaction. */
    private Uni<AppendStatement.Outcome> execute(AppendStatement statement) {
        return inline.isEmpty()
                ? statement.execute(pool)
                : pool.withConnection(connection -> executeAndProject(connection, statement));
    }

    /** The statement is sent behind BEGIN without waiting for its answer: one turn less with the lock's queue behind it. */
    private Uni<AppendStatement.Outcome> executeAndProject(SqlConnection connection, AppendStatement statement) {
        return Uni.combine()
                .all()
                .unis(connection.begin(), statement.execute((SqlClient) connection))
                .with((begun, outcome) -> outcome)
                .call(outcome -> project(connection, outcome.recorded()))
                .call(() -> connection.transaction().commit())
                .onFailure()
                .call(() -> rollback(connection));
    }

    /** What went wrong before says more than a rollback that fails too, on a connection that is gone. */
    private static Uni<Void> rollback(SqlConnection connection) {
        return connection.transaction() == null
                ? Uni.createFrom().voidItem()
                : connection.transaction().rollback().onFailure().recoverWithNull();
    }

    /** All at once: the driver sends them one behind the other without waiting for answers in between. */
    private Uni<Void> project(SqlConnection connection, List<RecordedEvent> recorded) {
        return recorded.isEmpty() || inline.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join()
                        .all(inline.stream()
                                .map(each -> each.apply(connection, recorded))
                                .toList())
                        .andCollectFailures()
                        .replaceWithVoid();
    }
}
