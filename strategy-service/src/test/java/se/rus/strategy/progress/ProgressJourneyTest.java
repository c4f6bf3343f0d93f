package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URL;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;

/** What the other services publish becomes one document: once each, in any order, also when Kafka repeats itself. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ProgressJourneyTest {
    private static final String API = "/strategy/v1/strategies";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(management = true)
    URL management;

    @Test
    void publicEventsBecomeOneDocumentExactlyOnceAlsoAfterARebuild() throws Exception {
        String strategyId = adopted();
        String indicatorId = UUID.randomUUID().toString();
        try (OtherServices others = new OtherServices(broker)) {
            for (int repeated = 0; repeated < 2; repeated++) {
                others.observed(indicatorId, "0880", "2025", 101);
                others.observed(indicatorId, "0881", "2025", 102);
                others.granted("p1" + strategyId, strategyId, "08", "1:1", 400_000L);
                others.defined(indicatorId, strategyId, "08", 100);
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .until(() -> progress(strategyId).jsonPath().getLong("totals.observations") == 2
                        && progress(strategyId).jsonPath().getLong("totals.grantedKronor") == 400_000);
        String json = progress(strategyId).asString();
        ProgressDocument document = EventJson.MAPPER.readValue(json, ProgressDocument.class);
        assertThat(SumOfParts.differences(document)).isEmpty();
        assertThat(document.waiting().observations()).isZero();

        given().get(API + "/" + strategyId + "/progress?minPosition=indicators:102")
                .then()
                .statusCode(200);
        String etag = progress(strategyId).header("ETag");
        given().header("If-None-Match", etag)
                .get(API + "/" + strategyId + "/progress")
                .then()
                .statusCode(304);

        Rebuild.of("progress", management);
        assertThat(progress(strategyId).asString())
                .as("the rebuilt document, bit for bit")
                .isEqualTo(json);

        try (TopicReader reader = new TopicReader(broker, "rus.progress.v1")) {
            boolean there = false;
            for (int n = 1; !there; n++) {
                there = reader.readUntil(n).stream()
                        .anyMatch(record -> record.key().equals(strategyId)
                                && record.value().equals(json));
            }
            assertThat(there).as("the same document, byte for byte").isTrue();
        }
    }

    @Test
    void theClientsTraceTravelsWithThePublicEvent() {
        String trace = "00-" + UUID.randomUUID().toString().replace("-", "") + "-00f067aa0ba902b7-01";
        String strategyId = Coordinator.adopted("08", trace);

        try (TopicReader reader = new TopicReader(broker, "rus.strategy.v1")) {
            Optional<ConsumerRecord<String, String>> adopted = Optional.empty();
            for (int n = 1; adopted.isEmpty(); n++) {
                adopted = reader.readUntil(n).stream()
                        .filter(record -> record.key().equals(strategyId))
                        .findFirst();
            }
            assertThat(TopicReader.headers(adopted.get())).containsEntry("traceparent", trace);
        }
    }

    @Test
    void whatIsWrongIsToldAndNothingHalfDone() {
        String strategyId = adopted();
        Coordinator.as("region-0008")
                .header("If-Match", "\"v2\"")
                .body(Coordinator.adoption())
                .post(API + "/" + strategyId + "/adoption")
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        Coordinator.as("region-0007")
                .header("If-Match", "\"v2\"")
                .body(Coordinator.adoption())
                .post(API + "/" + strategyId + "/adoption")
                .then()
                .statusCode(403);
        Coordinator.as("kommun-0880")
                .header("Idempotency-Key", "k")
                .body(Coordinator.draft("08"))
                .post(API)
                .then()
                .statusCode(403);
        given().get(API + "/unknown/progress").then().statusCode(404);
        given().get(API + "/" + strategyId + "/progress?minPosition=nonsense")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?minPosition"));
        given().get(API + "/" + strategyId + "/progress?minPosition=indicators:999999999")
                .then()
                .statusCode(503)
                .header("Retry-After", "2");
        given().get("/strategy/v1/actors?county=08&kind=municipality").then().body("total", equalTo(12));
        given().get("/strategy/v1/actors/0980").then().body("name", equalTo("Gotland"));
    }

    private String adopted() {
        return Coordinator.adopted("08", "none");
    }

    private static Response progress(String strategyId) {
        return given().get(API + "/" + strategyId + "/progress");
    }
}
