package se.rus.strategy.actor;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.rus.strategy.actor.Clients.ACTORS;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Reference data that is put in again repairs what it owns and leaves alone what is kept here. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ReferenceActorsMigrationTest {
    @Inject
    Flyway flyway;

    @Test
    void runAgainItBringsBackNamesAndKeepsUnits() throws Exception {
        String emmaboda = ACTORS + "/0862";
        seen("region-0008", emmaboda)
                .body(ActorExamples.NEW_UNIT)
                .put(emmaboda + "/units/stab")
                .then()
                .statusCode(200);

        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
            owner.createStatement()
                    .execute("update actors set name = 'x', document ="
                            + " (document::jsonb || '{\"name\": \"x\"}')::text where actor_id in ('0860', '0862')");
            new ReferenceActorsMigration().migrate(on(owner));
        }

        got(ACTORS + "/0860").body("name", equalTo("Hultsfred"));
        got(emmaboda).body("name", equalTo("Emmaboda")).body("units", hasSize(1));
        got(ACTORS + "?kind=municipality").body("total", equalTo(290));
    }

    private Context on(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return flyway.getConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
