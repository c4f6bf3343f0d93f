package se.rus.strategy.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.OlderSchema;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;
import se.rus.strategy.adoption.StrategyState.Known;

/** What was stored before there were versions goes on from there: events, and rows of the read model. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class OlderStrategiesTest {
    private static final String GOALS =
            "\"goals\": [{\"goalId\": \"goal-1\", \"number\": 1, \"title\": \"Främja hälsa\"}]";
    private static final String DRAFT = "{\"strategyId\": \"s\", \"county\": \"08\", \"title\": \"Plan\","
            + " \"periodFrom\": 2026, \"periodTo\": 2028, " + GOALS;
    private static final String DECISION = "{\"body\": \"Regionfullmäktige\", \"paragraph\": \"§ 112\","
            + " \"registrationNumber\": \"RK 2025/1112\", \"date\": \"2025-11-26\"}";

    @Inject
    Flyway flyway;

    @Test
    void eventsFromBeforeAreTheFirstVersion() throws JsonProcessingException {
        StrategyDrafted drafted = EventJson.MAPPER.readValue(
                "{\"draft\": " + DRAFT + "}, \"draftedAt\": \"2025-11-01T10:00:00Z\"}", StrategyDrafted.class);
        StrategyAdopted adopted = EventJson.MAPPER.readValue(
                "{\"draft\": " + DRAFT + "}, \"decision\": " + DECISION + ", \"adoptedAt\": \"2025-12-01T08:30:00Z\"}",
                StrategyAdopted.class);

        Known known = StrategyHistory.after(StrategyHistory.after(new StrategyState.None(), drafted), adopted);

        assertThat(known.steering().number()).isEqualTo(1);
        assertThat(known.content().priorities()).isEmpty();
        assertThat(known.parts()).containsOnlyKeys("goal-1");
    }

    @Test
    void rowsFromBeforeAreBroughtAlong() throws Exception {
        try (OlderSchema older = new OlderSchema(flyway, "older_strategies")) {
            older.migrate("V100__strategies.sql");
            row(
                    older.connection(),
                    "a",
                    "adopted",
                    DRAFT + ", \"status\": \"adopted\", \"decision\": " + DECISION
                            + ", \"adoptedAt\": \"2025-12-01T08:30:00Z\"}");
            row(older.connection(), "d", "draft", DRAFT + ", \"status\": \"draft\"}");
            older.migrate("V160__strategy_versions.sql");

            Known adopted = Standing.read(older.one("select standing from strategies where strategy_id = 'a'"));
            assertThat(adopted.steering().number()).isEqualTo(1);
            assertThat(adopted.steering().decision().paragraph()).isEqualTo("§ 112");
            assertThat(adopted.steering().draft().goals()).hasSize(1);
            assertThat(StrategyDocument.of(adopted).status()).isEqualTo("adopted");
            Known draft = Standing.read(older.one("select standing from strategies where strategy_id = 'd'"));
            assertThat(draft.open().draft().title()).isEqualTo("Plan");
            StrategyDocument version = EventJson.MAPPER.readValue(
                    older.one("select document from strategy_versions where strategy_id = 'a' and number = 1"),
                    StrategyDocument.class);
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.flags()).isEmpty();
            assertThat(older.one("select count(*)::text from strategy_versions"))
                    .isEqualTo("1");
        }
    }

    @Test
    void theServiceMayReadAdoptedVersionsAndRemarksAndMayNotChangeThem() throws SQLException {
        String role = flyway.getConfiguration().getPlaceholders().get("app_role");
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection();
                Statement sql = owner.createStatement()) {
            for (String table : new String[] {"strategy_versions", "strategy_remarks"}) {
                assertThat(may(sql, role, table, "select")).isTrue();
                assertThat(may(sql, role, table, "update")).isFalse();
                assertThat(may(sql, role, table, "delete")).isFalse();
            }
        }
    }

    private static boolean may(Statement sql, String role, String table, String what) throws SQLException {
        return one(sql, "select has_table_privilege('" + role + "', '" + table + "', '" + what + "')::text")
                .equals("true");
    }

    private static void row(Connection owner, String id, String status, String document) throws SQLException {
        try (PreparedStatement insert =
                owner.prepareStatement("insert into strategies values (?, 1, '08', ?, ?, now())")) {
            insert.setString(1, id);
            insert.setString(2, status);
            insert.setString(3, document);
            insert.execute();
        }
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
