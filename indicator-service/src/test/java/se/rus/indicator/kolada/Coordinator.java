package se.rus.indicator.kolada;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.Tokens;

/** Kalmar county's coordinator defines indicators that Kolada fills, asks for imports and waits for their end. */
final class Coordinator {
    static final String API = "/indicators/v1";

    private Coordinator() {}

    static String data(String... ids) {
        return "{\"kind\": \"data\", \"indicators\": [\"" + String.join("\", \"", ids) + "\"]}";
    }

    static ValidatableResponse request(String body) {
        return as("region-0008")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + "/kolada/imports")
                .then();
    }

    static JsonPath over(ValidatableResponse asked) {
        return over(asked.statusCode(202).extract().header("Location"));
    }

    /** The import, when it has ended. */
    static JsonPath over(String location) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        it -> it.getString("status").equals("completed")
                                || it.getString("status").equals("failed"));
    }

    /** The id of a new indicator that Kolada fills. */
    static String filled(String kpi, String... actors) {
        return as("region-0008")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(definition("K" + System.nanoTime(), kpi, actors).toString())
                .post(API + "/indicators")
                .then()
                .statusCode(201)
                .extract()
                .path("indicatorId");
    }

    /** The same indicator, with another KPI or other actors. */
    static void revised(String id, String kpi, String... actors) {
        Response now = given().get(API + "/indicators/" + id);
        ObjectNode body = EventJson.MAPPER.createObjectNode().put("reason", "Fler deltar");
        body.set("definition", definition(now.path("code"), kpi, actors));
        as("region-0008")
                .header("If-Match", now.header("ETag"))
                .body(body.toString())
                .put(API + "/indicators/" + id)
                .then()
                .statusCode(200);
    }

    private static ObjectNode definition(String code, String kpi, String... actors) {
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        body.put("code", code).put("county", "08").put("unit", "%").put("desired", "increase");
        body.putObject("name").put("sv", "Invånare 0–19 år");
        for (String actor : actors) {
            body.withArray("expectedActors").add(actor);
        }
        body.putObject("source").put("name", "Kolada").put("kpi", kpi);
        return body;
    }

    static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client)).contentType("application/json");
    }
}
