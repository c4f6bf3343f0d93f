package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;
import se.rus.platform.testing.TopicReader;

/** A coordinator defines, municipalities report, everybody reads; on a real PostgreSQL and a real broker. */
@QuarkusTest
@WithTestResource(RealStack.class)
class IndicatorJourneyTest {
    private static final String API = "/indicators/v1";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void twelveMunicipalitiesReportTwentyEightIndicatorsAndEachArrivesOnce() {
        String prefix = "J" + System.nanoTime() + "-";
        List<ObjectNode> indicators = Kalmar.indicators(prefix);
        indicators.forEach(indicator -> define(indicator).statusCode(201).header("ETag", "\"v1\""));
        given().get(API + "/indicators?county=08&limit=200")
                .then()
                .statusCode(200)
                .body("items.code", hasItems(prefix + "01", prefix + "28"));

        given().get(API + "/indicators?county=08&goal=goal-6&code=" + prefix + "28")
                .then()
                .body("items", hasSize(1))
                .body("items[0].baseline", equalTo(java.util.Map.of("year", 2021)))
                .body("items[0].targets[2].value", equalTo(1400))
                .body("items[0].goals[0].focusAreaId", equalTo("focus-area-28"));
        given().get(API + "/indicators?strategy=plan&goal=goal-1&code=" + prefix + "28")
                .then()
                .body("total", equalTo(0));

        for (String municipality : Kalmar.MUNICIPALITIES) {
            ArrayNode rows = EventJson.MAPPER.createArrayNode();
            indicators.forEach(indicator -> rows.add(row(indicator.get("code").asText(), municipality, "2025", 1)));
            submit(municipality, "allOrNothing", rows)
                    .statusCode(200)
                    .body("recorded", equalTo(28))
                    .body("refused", equalTo(0));
        }

        try (TopicReader reader = new TopicReader(broker, "rus.indicator.v1")) {
            List<ConsumerRecord<String, String>> ours = new ArrayList<>();
            int wanted = 28 + 2 * 28 * 12;
            for (int n = wanted; ours.size() < wanted; n++) {
                ours = reader.readUntilDistinct(n).stream()
                        .filter(record -> isOurs(record, prefix, indicators))
                        .toList();
            }
            assertThat(ours.stream().filter(record -> type(record).contains("ObservationRecorded")))
                    .hasSize(28 * 12);
            assertThat(ours.stream().filter(record -> type(record).contains("IndicatorAssessed")))
                    .hasSize(28 * 12);
            assertThat(ours.stream().filter(record -> type(record).contains("IndicatorDefined")))
                    .extracting(record -> EventJson.MAPPER
                            .readTree(record.value())
                            .at("/goals/0/focusAreaId")
                            .asText())
                    .contains("focus-area-1", "focus-area-28")
                    .hasSize(28);
            assertThat(ours)
                    .allSatisfy(record -> assertThat(TopicReader.headers(record))
                            .containsEntry("ce_source", "/indicators")
                            .containsEntry("ce_specversion", "1.0")
                            .containsEntry("county", "08")
                            .containsKeys("ce_id", "ce_time", "ce_subject", "position", "streamversion"));
        }
    }

    @Test
    void anActorWritesForItselfOnlyInThePathAndInABatch() {
        String code = "F" + System.nanoTime();
        String id = define(indicator(code)).extract().path("indicatorId");

        put("kommun-0881", "0880", id, "{\"value\": 1}").statusCode(403).body("type", endsWith("/forbidden"));
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        rows.add(row(code, "0880", "2025", 1));
        rows.add(row(code, "0881", "2025", 1));
        submit("0880", "acceptCorrect", rows)
                .statusCode(403)
                .body("type", endsWith("/not-your-organisation"))
                .body("errors[0].pointer", equalTo("/rows/1/actor"));
        given().get(API + "/indicators/" + id + "/series").then().body("total", equalTo(0));
    }

    @Test
    void aValueIsRecordedOnceRevisedWithAReasonAndItsHistoryIsKept() {
        String id = define(indicator("H" + System.nanoTime())).extract().path("indicatorId");

        put("kommun-0880", "0880", id, "{\"value\": 39.7}")
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Rus-Position", notNullValue())
                .body("signal", equalTo("offTrack"))
                .body("steps", notNullValue());
        put("kommun-0880", "0880", id, "{\"value\": 39.70}").statusCode(200).body("outcome", equalTo("unchanged"));
        put("kommun-0880", "0880", id, "{\"value\": 43}")
                .statusCode(422)
                .body("errors[0].code", equalTo("reason-missing"));
        String revision = "{\"value\": 43.5, \"reason\": \"fel i källan\"}";
        put("kommun-0880", "0880", id, revision).statusCode(428);
        putIfMatch("0880", id, "\"v9\"", revision).statusCode(412);
        putIfMatch("0880", id, "\"v1\"", revision).statusCode(200).body("signal", equalTo("achieved"));
        given().get(API + "/actors/0880/indicators/" + id + "/observations/2025")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("versions", hasSize(2))
                .body("versions[1].reason", equalTo("fel i källan"))
                .body("versions[1].client", equalTo("kommun-0880"));
        put("kommun-0881", "0881", id, "{\"value\": null, \"missing\": true}")
                .statusCode(201)
                .body("signal", equalTo("notAssessable"));
        given().get(API + "/indicators/" + id + "/series")
                .then()
                .body("items", hasSize(2))
                .body("items[0].value", equalTo(43.5f))
                .body("items[1].value", equalTo(null));
    }

    @Test
    void aBatchTellsOfEachRowAndKeepsItsMode() {
        String code = "B" + System.nanoTime();
        define(indicator(code));
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        rows.add(row(code, "0880", "2024", 1));
        rows.add(row("UNKNOWN", "0880", "2024", 1));
        rows.add(row(code, "0880", "2024", 2));

        submit("0880", "allOrNothing", rows)
                .statusCode(422)
                .body("errors.code", hasItems("unknown-indicator", "duplicate-row"));
        submit("0880", "acceptCorrect", rows)
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("refused", equalTo(2))
                .body("rows[1].code", equalTo("unknown-indicator"))
                .body("rows[1].pointer", equalTo("/rows/1/indicator"));
        submit("0880", "acceptCorrect", rows).body("recorded", equalTo(0)).body("unchanged", equalTo(1));
    }

    @Test
    void theSameSubmissionAgainChangesNothingAndIsAnsweredTheSame() {
        String code = "I" + System.nanoTime();
        define(indicator(code));
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        rows.add(row(code, "0880", "2023", 5));
        String key = UUID.randomUUID().toString();

        String first = submit("0880", key, "acceptCorrect", rows)
                .statusCode(200)
                .extract()
                .path("submissionId");
        submit("0880", key, "acceptCorrect", rows)
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("submissionId", equalTo(first))
                .body("recorded", equalTo(1));
        rows.add(row(code, "0880", "2022", 5));
        submit("0880", key, "acceptCorrect", rows).statusCode(422).body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void aCodeIsTakenOnceAndADefinitionIsCheckedByField() {
        String code = "C" + System.nanoTime();
        define(indicator(code)).statusCode(201);
        define(indicator(code)).statusCode(409).body("errors[0].code", equalTo("code-taken"));
        define(indicator(code + "x").put("unit", "furlong"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        define(indicator(code + "y").put("desired", "sideways"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/desired"));
        define(indicator(code + "z").put("county", "07")).statusCode(403);
        put("kommun-0880", "0880", "no-such", "{\"value\": 1}").statusCode(404);
        put("kommun-0880", "0880", "no-such", "{\"value\": \"1\"}").statusCode(400);
        put("kommun-0880", "0880", "no-such", "{}").statusCode(400).body("errors[0].pointer", equalTo("/value"));
    }

    private static boolean isOurs(ConsumerRecord<String, String> record, String prefix, List<ObjectNode> indicators) {
        return record.value().contains(prefix) || IDS.stream().anyMatch(record.key()::startsWith);
    }

    private static final List<String> IDS = new ArrayList<>();

    private static String type(ConsumerRecord<String, String> record) {
        return TopicReader.headers(record).get("ce_type");
    }

    private static ObjectNode indicator(String code) {
        return Kalmar.indicators("x").get(2).put("code", code);
    }

    private static ValidatableResponse define(ObjectNode indicator) {
        ValidatableResponse response = as("region-0008")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(indicator.toString())
                .post(API + "/indicators")
                .then();
        String id = response.extract().statusCode() == 201 ? response.extract().path("indicatorId") : null;
        if (id != null && indicator.get("code").asText().startsWith("J")) {
            IDS.add(id);
        }
        return response;
    }

    private static ObjectNode row(String code, String actor, String period, int value) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("code", code)
                .put("actor", actor)
                .put("period", period)
                .put("value", value);
    }

    private static ValidatableResponse submit(String municipality, String mode, ArrayNode rows) {
        return submit(municipality, UUID.randomUUID().toString(), mode, rows);
    }

    private static ValidatableResponse submit(String municipality, String key, String mode, ArrayNode rows) {
        ObjectNode submission = EventJson.MAPPER.createObjectNode().put("mode", mode);
        submission.set("rows", rows);
        return as("kommun-" + municipality)
                .header("Idempotency-Key", key)
                .body(submission.toString())
                .post(API + "/submissions")
                .then();
    }

    private static ValidatableResponse put(String client, String actor, String id, String body) {
        return as(client).body(body).put(path(actor, id)).then();
    }

    private static ValidatableResponse putIfMatch(String actor, String id, String etag, String body) {
        return as("kommun-" + actor)
                .header("If-Match", etag)
                .body(body)
                .put(path(actor, id))
                .then();
    }

    private static String path(String actor, String id) {
        return API + "/actors/" + actor + "/indicators/" + id + "/observations/2025";
    }

    private static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client)).contentType("application/json");
    }
}
