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

/** A fresh database with the platform's tables on the test run's own PostgreSQL, with an owner and an application role. */
public final class TestDatabase implements AutoCloseable {
    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** Created and migrated; the server is started with the first one and stops with the JVM. */
    public static TestDatabase create() {
        TestDatabase database =
                new TestDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
        TestServers.createDatabase(database.name);
        Flyway.configure()
                .dataSource(database.url(), database.name + "_owner", "owner")
                .locations("db/platform")
                .placeholders(Map.of("app_role", database.name + "_app"))
                .load()
                .migrate();
        return database;
    }

    public Connection jdbc() throws SQLException {
        return DriverManager.getConnection(url(), name + "_app", "app");
    }

    public void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), name + "_owner", "owner")) {
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
                .setHost("localhost")
                .setPort(TestServers.postgresPort())
                .setDatabase(name)
                .setUser(name + "_app")
                .setPassword("app")
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

    private String url() {
        return "jdbc:postgresql://localhost:" + TestServers.postgresPort() + "/" + name;
    }

    @Override
    public void close() {
        TestServers.dropDatabase(name);
    }
}
