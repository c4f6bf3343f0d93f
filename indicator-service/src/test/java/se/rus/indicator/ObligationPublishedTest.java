package se.rus.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.ObligationSet;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;

/** What is due when is told to those who listen, each time that it is set; what was set before that too. */
@QuarkusTest
@WithTestResource(RealStack.class)
class ObligationPublishedTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    Flyway flyway;

    @Test
    void anObligationIsToldWhenItIsSetAndWhenItIsRevised() throws IOException {
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        body.putObject("name").put("sv", "Årsuppföljning 2025").put("en", "Yearly follow-up 2025");
        body.put("period", "2025").putArray("indicators").add(Requests.defined());
        body.put("opens", "2026-01-07").put("due", "2026-02-28").put("closes", "2026-03-15");
        String path = Requests.once("region-0008")
                .body(body.toString())
                .post(Requests.API + "/obligations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(body.put("due", "2026-03-01").toString())
                .put(path)
                .then()
                .statusCode(200);

        List<ObligationSet> told = told(path.substring(path.lastIndexOf('/') + 1), 2);

        assertThat(told).extracting(each -> each.due().toString()).containsExactly("2026-02-28", "2026-03-01");
        assertThat(told.getFirst().actors()).contains("0880", "0881");
        assertThat(told.getFirst().county()).isEqualTo("08");
    }

    @Test
    void theRelayGoesBackToTheFirstObligationThatItHasPassed() throws Exception {
        assertThat(positionAfter("(1, 'IndicatorDefined'), (7, 'ObligationRevised'), (5, 'ObligationSet')", 9))
                .isEqualTo(4);
        assertThat(positionAfter("(1, 'IndicatorDefined')", 9)).isEqualTo(9);
        assertThat(positionAfter("(1, 'IndicatorDefined'), (5, 'ObligationSet')", 2))
                .isEqualTo(2);
    }

    private long positionAfter(String events, long checkpoint) throws Exception {
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection();
                Statement sql = owner.createStatement()) {
            sql.execute("create schema relay_before; set search_path to relay_before");
            try {
                sql.execute("create table events (position bigint, type text)");
                sql.execute("create table relay_checkpoints (name text, position bigint)");
                sql.execute("insert into events values " + events);
                sql.execute("insert into relay_checkpoints values ('events', " + checkpoint + ")");
                sql.execute(script());
                try (ResultSet rows = sql.executeQuery("select position from relay_checkpoints")) {
                    rows.next();
                    return rows.getLong(1);
                }
            } finally {
                sql.execute("drop schema relay_before cascade; reset search_path");
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in =
                ObligationPublishedTest.class.getResourceAsStream("/db/migration/V118__obligations_published.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<ObligationSet> told(String id, int count) throws IOException {
        try (TopicReader reader = new TopicReader(broker, "rus.indicator.v1")) {
            List<ConsumerRecord<String, String>> own = List.of();
            for (int n = 1; own.size() < count; n++) {
                own = reader.readUntilDistinct(n).stream()
                        .filter(record -> record.key().equals(id))
                        .toList();
            }
            assertThat(own)
                    .allSatisfy(record -> assertThat(TopicReader.headers(record))
                            .containsEntry("ce_type", "se.rus.ObligationSet.v1"));
            List<ObligationSet> told = new ArrayList<>();
            for (ConsumerRecord<String, String> record : own) {
                told.add(EventJson.MAPPER.readValue(record.value(), ObligationSet.class));
            }
            return told;
        }
    }
}
