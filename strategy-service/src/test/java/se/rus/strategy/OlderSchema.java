package se.rus.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** A database as it was before, beside today's: migrations run one by one, with rows put in between. Gone when closed. */
public final class OlderSchema implements AutoCloseable {
    private final Flyway flyway;
    private final String name;
    private final Connection owner;
    private final Statement sql;

    /** @param name of the schema, not used by another test */
    public OlderSchema(Flyway flyway, String name) throws SQLException {
        this.flyway = flyway;
        this.name = name;
        this.owner = flyway.getConfiguration().getDataSource().getConnection();
        this.sql = owner.createStatement();
        sql.execute("create schema " + name);
        sql.execute("set search_path to " + name);
    }

    /** Runs a migration as Flyway would. */
    public void migrate(String file) throws IOException, SQLException {
        try (InputStream in = OlderSchema.class.getResourceAsStream("/db/migration/" + file)) {
            String role = flyway.getConfiguration().getPlaceholders().get("app_role");
            sql.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${app_role}", role));
        }
    }

    public Connection connection() {
        return owner;
    }

    public void execute(String statement) throws SQLException {
        sql.execute(statement);
    }

    /** The first column of the first row; null when it is null. */
    public String one(String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        sql.execute("drop schema " + name + " cascade; reset search_path");
        sql.close();
        owner.close();
    }
}
