package se.rus.platform.testing;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import se.rus.local.Database;

/** A fresh database with the platform's tables on the test run's own PostgreSQL, with an owner and an application role. */
public final class TestDatabase implements AutoCloseable {
    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    /** Created and migrated; the server is started with the first one and stops with the JVM. */
    public static TestDatabase create() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        Database database = TestServers.postgres().createDatabase(name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.owner())
                .locations("db/platform")
                .placeholders(Map.of("app_role", database.app()))
                .load()
                .migrate();
        return new TestDatabase(database);
    }

    public Connection jdbc() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.app());
    }

    public void asOwner(String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.owner())) {
            execute(connection, sql);
        }
    }

    public void asApplication(String sql) throws SQLException {
        try (Connection connection = jdbc()) {
            execute(connection, sql);
        }
    }

    /** A single number. */
    public long count(String sql) throws SQLException {
        try (Connection connection = jdbc();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public Pool pool(Vertx vertx, int size) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(database.host())
                .setPort(database.port())
                .setDatabase(database.name())
                .setUser(database.app())
                .setPassword(database.app())
                .setCachePreparedStatements(true);
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(size))
                .connectingTo(options)
                .using(vertx)
                .build();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        TestServers.postgres().dropDatabase(database.name());
    }
}
