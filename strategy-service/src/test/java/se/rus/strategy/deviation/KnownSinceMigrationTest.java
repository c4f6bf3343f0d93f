package se.rus.strategy.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.OlderSchema;
import se.rus.strategy.progress.OtherServices;

/** What was there before it was kept since when it is known has been known since it was received. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class KnownSinceMigrationTest {
    private static final String ID = "7f3ff6a1-27c8-4b7a-9a53-6c1c1fd0a22";

    @Inject
    Flyway flyway;

    @Test
    void definitionsAndAssessmentsAreKnownSinceTheyWereReceived() throws Exception {
        ObjectNode defined = OtherServices.sample("IndicatorDefined").put("indicatorId", "i");
        ObjectNode revised = OtherServices.sample("IndicatorRevised");
        ((ObjectNode) revised.get("definition")).put("indicatorId", "i").put("desired", "increase");
        try (OlderSchema older = new OlderSchema(flyway, "known_since")) {
            older.execute("create table inbox (event_id uuid, type text, stream_version bigint, data jsonb,"
                    + " received_at timestamptz)");
            older.migrate("V170__follow_up.sql");
            received(older, 1, "IndicatorDefined", defined.toString(), "2026-03-01");
            received(older, 2, "IndicatorRevised", revised.toString(), "2026-04-01");
            received(older, 3, "IndicatorAssessed", "{}", "2026-05-01");
            assessed(older, 3);
            assessed(older, 4);

            older.migrate("V180__known_since.sql");

            assertThat(definition(older, "2026-03-01").desired()).isEqualTo(DesiredDirection.DECREASE);
            assertThat(definition(older, "2026-04-01").desired()).isEqualTo(DesiredDirection.INCREASE);
            assertThat(definition(older, "2026-04-01").goals()).isNotEmpty();
            assertThat(knownSince(older, 3)).isEqualTo("2026-05-01");
            assertThat(knownSince(older, 4)).as("the inbox does not have it").isEqualTo("2026-01-01");
        }
    }

    private static void received(OlderSchema older, int number, String type, String data, String day) throws Exception {
        older.execute("insert into inbox values ('" + ID + number + "', 'se.rus." + type + ".v1', " + number + ", '"
                + data + "', '" + day + "T12:00:00Z')");
    }

    private static void assessed(OlderSchema older, int number) throws Exception {
        older.execute("insert into follow_up_assessments values (3, 'i', '0880', " + number + ", '08', 'atRisk',"
                + " '{\"eventId\": \"" + ID + number + "\", \"assessedAt\": \"2026-01-01T12:00:00Z\"}')");
    }

    private static String knownSince(OlderSchema older, int number) throws Exception {
        return older.one("select known_at::date::text from follow_up_assessments where version = " + number);
    }

    private static IndicatorHeardOf definition(OlderSchema older, String day) throws Exception {
        String document = older.one("select document from follow_up_definitions where known_at::date = '" + day + "'");
        return EventJson.MAPPER.readValue(document, IndicatorHeardOf.class);
    }
}
