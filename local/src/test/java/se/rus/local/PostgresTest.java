package se.rus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @Test
    void committed_rows_survive_a_stop_and_a_kill(@TempDir Path folder) throws SQLException {
        try (Postgres postgres = Postgres.start(folder.resolve("data"), Ports.free())) {
            Database database = postgres.createDatabase("strategy");
            execute(database, "create table kept (number int)");
            execute(database, "insert into kept values (1)");
            postgres.restart();
            execute(database, "insert into kept values (2)");
            postgres.kill();
            postgres.start();
            assertThat(answer(database, "select count(*) from kept")).isEqualTo("2");
        }
    }

    @Test
    void a_commit_is_on_disk_before_it_is_acknowledged() throws SQLException {
        try (Postgres postgres = Postgres.ephemeral()) {
            Database database = postgres.createDatabase("strategy");
            assertThat(answer(database, "show fsync")).isEqualTo("on");
            assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void the_application_role_may_do_nothing_until_a_migration_grants_it() throws SQLException {
        try (Postgres postgres = Postgres.ephemeral()) {
            Database database = postgres.createDatabase("strategy");
            execute(database, "create table closed (number int)");
            assertThatThrownBy(() -> {
                        try (Connection app = connect(database, database.app());
                                Statement sql = app.createStatement()) {
                            sql.execute("select * from closed");
                        }
                    })
                    .hasMessageContaining("permission denied for table closed");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_launcher_is_taken_over(@TempDir Path folder) {
        int port = Ports.free();
        Postgres forgotten = Postgres.start(folder.resolve("data"), port);
        try (Postgres next = Postgres.start(folder.resolve("data"), port)) {
            assertThat(next.pid()).isEqualTo(forgotten.pid());
        }
        assertThat(ProcessHandle.of(forgotten.pid())).isEmpty();
    }

    @Test
    void a_server_left_behind_on_another_port_is_stopped_first(@TempDir Path folder) {
        Postgres forgotten = Postgres.start(folder.resolve("data"), Ports.free());
        try (Postgres next = Postgres.start(folder.resolve("data"), Ports.free())) {
            assertThat(next.pid()).isNotEqualTo(forgotten.pid());
            assertThat(ProcessHandle.of(forgotten.pid())).isEmpty();
        }
    }

    private static void execute(Database database, String statement) throws SQLException {
        try (Connection connection = connect(database, database.owner());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String answer(Database database, String query) throws SQLException {
        try (Connection connection = connect(database, database.owner());
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Database database, String role) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, role);
    }
}
