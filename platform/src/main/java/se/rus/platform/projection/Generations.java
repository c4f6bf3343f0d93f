package se.rus.platform.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.platform.store.Rows;

/** The generations of projections: which is served, which is being built, and how far each has got. */
@ApplicationScoped
public class Generations {
    private static final String LIVE = """
            select name, generation, code_version, status, position from projections
            where name = $1 and status <> 'retired' order by generation
            """;
    private static final String LOCK = """
            select name, generation, code_version, status, position from projections
            where name = $1 and generation = $2 and status <> 'retired' for update""";
    private static final String LOCK_OR_LEAVE = LOCK + " skip locked";
    private static final String OPEN = """
            insert into projections (name, generation, code_version, status, position)
            select $1, coalesce(max(generation), 0) + 1, $2, case when count(*) = 0 then 'active' else 'building' end, 0
            from projections where name = $1
            on conflict do nothing
            """;
    private static final String ADVANCE = "update projections set position = $3, changed_at = clock_timestamp()"
            + " where name = $1 and generation = $2 and position < $3";
    private static final String RETIRE =
            "update projections set status = 'retired' where name = $1 and generation < $2 and status <> 'retired'";
    private static final String ACTIVATE =
            "update projections set status = 'active' where name = $1 and generation = $2 and status = 'building'";

    private final Pool pool;

    Generations(Pool pool) {
        this.pool = pool;
    }

    /** The active one first, then the one being built. */
    public Uni<List<Generation>> live(String name) {
        return Rows.read(pool, LIVE, Tuple.of(name), Generations::read);
    }

    /** Opens the next generation: active when it is the first, otherwise to be built beside the active one. */
    public Uni<Void> open(String name, int codeVersion) {
        return pool.preparedQuery(OPEN).execute(Tuple.of(name, codeVersion)).replaceWithVoid();
    }

    /** The generation, locked for this transaction; empty while another works on it, or when it is retired. */
    Uni<Optional<Generation>> lock(SqlConnection connection, Generation generation) {
        return locked(LOCK_OR_LEAVE, connection, generation);
    }

    /** As {@link #lock}, but waits for whoever works on it. */
    Uni<Optional<Generation>> lockInTurn(SqlConnection connection, Generation generation) {
        return locked(LOCK, connection, generation);
    }

    private static Uni<Optional<Generation>> locked(String sql, SqlConnection connection, Generation generation) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(generation.name(), generation.number()))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(read(rows.iterator().next())));
    }

    Uni<Void> advance(SqlClient connection, Generation generation, long position) {
        return connection
                .preparedQuery(ADVANCE)
                .execute(Tuple.of(generation.name(), generation.number(), position))
                .replaceWithVoid();
    }

    /** Serves the generation instead of all before it: one transaction, so readers see the one or the other whole. */
    Uni<Void> takeOver(SqlConnection connection, Generation generation) {
        Tuple which = Tuple.of(generation.name(), generation.number());
        return connection
                .preparedQuery(RETIRE)
                .execute(which)
                .chain(() -> connection.preparedQuery(ACTIVATE).execute(which))
                .replaceWithVoid();
    }

    private static Generation read(Row row) {
        return new Generation(row.getString(0), row.getLong(1), row.getInteger(2), row.getString(3), row.getLong(4));
    }
}
