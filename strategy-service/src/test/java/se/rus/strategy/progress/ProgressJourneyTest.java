package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;
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
        try (KafkaProducer<String, String> producer = producer()) {
            for (int repeated = 0; repeated < 2; repeated++) {
                observed(producer, indicatorId, "0880", "2025", 101);
                observed(producer, indicatorId, "0881", "2025", 102);
                send(
                        producer,
                        "rus.funding.v1",
                        "/funding",
                        "application-p1",
                        1,
                        11,
                        "GrantDecided",
                        sample("GrantDecided")
                                .put("projectId", "p1" + strategyId)
                                .put("strategyId", strategyId)
                                .put("goalId", "goal-1")
                                .put("applicant", "0880")
                                .put("grantedKronor", 400_000L));
                send(
                        producer,
                        "rus.indicator.v1",
                        "/indicators",
                        "indicator-" + indicatorId,
                        1,
                        100,
                        "IndicatorDefined",
                        definition(indicatorId, strategyId));
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

        rebuild();
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
        String strategyId = adopted(trace);

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
        as("region-0008")
                .header("If-Match", "\"v2\"")
                .body(adoption())
                .post(API + "/" + strategyId + "/adoption")
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        as("region-0007")
                .header("If-Match", "\"v2\"")
                .body(adoption())
                .post(API + "/" + strategyId + "/adoption")
                .then()
                .statusCode(403);
        as("kommun-0880")
                .header("Idempotency-Key", "k")
                .body(draft())
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
        given().get("/strategy/v1/actors?county=08&limit=50").then().body("total", equalTo(13));
        given().get("/strategy/v1/actors/0980").then().body("name", equalTo("Gotland"));
    }

    private void rebuild() {
        long before = servedGeneration();
        given().post(projections() + "/progress/rebuild").then().statusCode(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> servedGeneration() > before);
    }

    private String projections() {
        return "http://" + management.getAuthority() + "/q/projections";
    }

    private long servedGeneration() {
        return given().get(projections()).jsonPath().getLong("[0].find { it.status == 'active' }.number");
    }

    private String adopted() {
        return adopted("none");
    }

    private String adopted(String trace) {
        Response drafted = as("region-0008")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(draft())
                .post(API);
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String id = drafted.jsonPath().getString("strategyId");
        as("region-0008")
                .header("If-Match", drafted.header("ETag"))
                .header("traceparent", trace)
                .body(adoption())
                .post(API + "/" + id + "/adoption")
                .then()
                .statusCode(200)
                .body("status", equalTo("adopted"));
        await().atMost(Duration.ofSeconds(30)).until(() -> progress(id).statusCode() == 200);
        return id;
    }

    private static Response progress(String strategyId) {
        return given().get(API + "/" + strategyId + "/progress");
    }

    private static String draft() {
        return "{\"county\": \"08\", \"title\": \"Plan\", \"periodFrom\": 2026, \"periodTo\": 2028,"
                + " \"goals\": [{\"number\": 1, \"title\": \"Främja hälsa\"}]}";
    }

    private static String adoption() {
        return "{\"decision\": {\"body\": \"Regionfullmäktige\", \"paragraph\": \"§ 112\","
                + " \"registrationNumber\": \"RK 2025/1112\", \"date\": \"2025-11-26\"}}";
    }

    private static ObjectNode definition(String indicatorId, String strategyId) throws JsonProcessingException {
        ObjectNode definition =
                sample("IndicatorDefined").put("indicatorId", indicatorId).put("county", "08");
        definition.putArray("goals").addObject().put("strategyId", strategyId).put("goalId", "goal-1");
        return definition;
    }

    private static void observed(
            KafkaProducer<String, String> producer, String indicatorId, String actor, String period, long position)
            throws JsonProcessingException {
        send(
                producer,
                "rus.indicator.v1",
                "/indicators",
                indicatorId + "/" + actor + "/" + period + "/total",
                1,
                position,
                "ObservationRecorded",
                sample("ObservationRecorded")
                        .put("indicatorId", indicatorId)
                        .put("actor", actor)
                        .put("period", period));
    }

    private static ObjectNode sample(String type) throws JsonProcessingException {
        try (var in = ProgressJourneyTest.class.getResourceAsStream("/samples/" + type + "/v1.json")) {
            return (ObjectNode) EventJson.MAPPER.readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void send(
            KafkaProducer<String, String> producer,
            String topic,
            String source,
            String stream,
            long version,
            long position,
            String type,
            ObjectNode data) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, stream, data.toString());
        Map.of(
                        "ce_id",
                        UUID.nameUUIDFromBytes((stream + version).getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "ce_source",
                        source,
                        "ce_type",
                        "se.rus." + type + ".v1",
                        "ce_time",
                        "2026-05-15T10:00:00Z",
                        "ce_subject",
                        stream,
                        "position",
                        Long.toString(position),
                        "streamversion",
                        Long.toString(version),
                        "county",
                        "08")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer());
    }

    private static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client)).contentType("application/json");
    }
}
