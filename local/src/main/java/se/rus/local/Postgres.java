package se.rus.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real PostgreSQL as a process of its own, with fsync and synchronous_commit on. Its data folder survives; a server
 * that a killed launcher left behind is found through its pid file and taken over.
 */
public final class Postgres implements AutoCloseable {
    /** Name and password of the superuser. */
    public static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final int port;
    private final Runnable afterClose;
    private ServerProcess server;

    private Postgres(Path data, int port, Runnable afterClose) {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.afterClose = afterClose;
    }

    /** Starts the server on 127.0.0.1; makes the data folder when there is none. */
    public static Postgres start(Path dataFolder, int port) {
        Postgres postgres = new Postgres(dataFolder, port, () -> {});
        postgres.start();
        return postgres;
    }

    /** A server in a temporary folder on a free port; gone when closed, or when this JVM ends. For tests. */
    public static Postgres ephemeral() {
        Ephemeral place = Ephemeral.create("postgres");
        Postgres postgres = new Postgres(place.folder().resolve("data"), Ports.free(), place::delete);
        place.atExit(postgres);
        postgres.start();
        return postgres;
    }

    /** Starts it again after {@link #stop()} or {@link #kill()}, on the same data and port. */
    public synchronized void start() {
        if (server != null && server.alive()) {
            return;
        }
        Path home = Distribution.once(
                "postgres-" + Versions.POSTGRES,
                folder ->
                        Archives.unpackTarInJar(Distribution.packed("postgres-" + Versions.POSTGRES + ".jar"), folder));
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            PostgresData.create(home, data);
        }
        Optional<ServerProcess> left = PostgresPidFile.runningServer(data);
        if (left.isPresent() && PostgresPidFile.isReady(data, left.get().pid(), port)) {
            server = left.get();
            return;
        }
        left.ifPresent(old -> old.stop(PATIENCE));
        List<String> command = Unprivileged.command(
                List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port)));
        server = ServerProcess.start("PostgreSQL", data, log(), Map.of("LC_ALL", "C"), command);
        server.await(() -> PostgresPidFile.isReady(data, server.pid(), port), PATIENCE);
    }

    /** Creates the database with its owner and application role; does nothing when it is there already. */
    public Database createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        Database database = new Database(name, "localhost", port);
        try (Connection connection = connect(SUPERUSER);
                Statement sql = connection.createStatement()) {
            role(sql, database.owner());
            role(sql, database.app());
            if (!exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
                sql.execute("create database " + name + " owner " + database.owner());
                sql.execute("revoke all on database " + name + " from public");
                sql.execute("grant connect on database " + name + " to " + database.app());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
        return database;
    }

    /** Deletes the database, also when somebody is connected to it. */
    public void dropDatabase(String name) {
        try (Connection connection = connect(SUPERUSER);
                Statement sql = connection.createStatement()) {
            sql.execute("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop the database " + name, e);
        }
    }

    /** A connection as superuser, for tests that look behind the scenes. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, SUPERUSER);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return server.pid();
    }

    public Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    public synchronized void stop() {
        if (server != null && server.alive()) {
            server.stop(PATIENCE);
        }
    }

    /** SIGKILL to all of its processes. */
    public synchronized void kill() {
        server.kill();
    }

    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
        afterClose.run();
    }

    private static void role(Statement sql, String role) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '" + role + "'")) {
            sql.execute("create role " + role + " login password '" + role + "'");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
