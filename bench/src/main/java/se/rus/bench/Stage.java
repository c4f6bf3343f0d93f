package se.rus.bench;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import se.rus.local.Database;
import se.rus.local.Postgres;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.EventTypes;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.PostgresEventStore;

/**
 * A real PostgreSQL with fsync and synchronous_commit on, the store as a service has it, and beside its table one with
 * the same columns, keys and checks, for rows that are written raw; and a read model for both.
 */
final class Stage implements AutoCloseable {
    /** The size that Quarkus gives a service's pool. */
    private static final int POOL = 20;

    private static final String RAW = """
            create table raw_events (like events including constraints including indexes);
            alter table raw_events alter position add generated always as identity;
            %2$s;
            grant select, insert on raw_events to %1$s;
            grant select, insert, update on latest to %1$s
            """;

    private final Postgres postgres = Postgres.ephemeral();
    private final Database database = postgres.createDatabase("bench");
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;

    Stage() throws SQLException {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.owner())
                .locations("db/platform")
                .placeholders(Map.of("app_role", database.app()))
                .load()
                .migrate();
        try (Connection owner = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.owner());
                Statement sql = owner.createStatement()) {
            sql.execute(RAW.formatted(database.app(), LatestView.TABLE));
        }
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(POOL))
                .connectingTo(new PgConnectOptions()
                        .setHost(database.host())
                        .setPort(database.port())
                        .setDatabase(database.name())
                        .setUser(database.app())
                        .setPassword(database.app())
                        .setCachePreparedStatements(true))
                .using(vertx)
                .build();
    }

    /** @param appended told after each commit */
    EventStore store(Runnable appended, InlineProjection... inline) {
        var loop = vertx.getOrCreateContext();
        return new PostgresEventStore(
                pool,
                EventTypes.ofSealed(Sample.class),
                List.of(inline),
                Clock.systemUTC(),
                task -> loop.runOnContext(task),
                appended);
    }

    Connection jdbc() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.app());
    }

    /** Writes the backlog to disk, so that no round pays for the one before it. */
    void settle() throws SQLException {
        superuser("checkpoint");
    }

    void superuser(String statement) throws SQLException {
        try (Connection connection = postgres.connect(database.name());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    Pool pool() {
        return pool;
    }

    Vertx vertx() {
        return vertx;
    }

    @Override
    public void close() {
        pool.closeAndAwait();
        vertx.closeAndAwait();
        postgres.close();
    }
}
