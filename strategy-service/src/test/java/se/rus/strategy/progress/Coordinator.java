package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import se.rus.platform.testing.Tokens;

/** A county's coordinator at the API. */
public final class Coordinator {
    private static final String API = "/strategy/v1/strategies";

    private Coordinator() {}

    /** A strategy of one goal, goal-1, adopted, and in the progress view. */
    public static String adopted(String county, String trace) {
        String id = drafted(county);
        adopt(id, county, trace);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(API + "/" + id + "/progress").statusCode() == 200);
        return id;
    }

    /** The id of a draft of one goal, goal-1. */
    public static String drafted(String county) {
        Response drafted = as("region-00" + county)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(draft(county))
                .post(API);
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        return drafted.jsonPath().getString("strategyId");
    }

    /** The draft, as it was made. */
    public static void adopt(String id, String county, String trace) {
        as("region-00" + county)
                .header("If-Match", "\"v1\"")
                .header("traceparent", trace)
                .body(adoption())
                .post(API + "/" + id + "/adoption")
                .then()
                .statusCode(200)
                .body("status", equalTo("adopted"));
    }

    static String draft(String county) {
        return "{\"county\": \"" + county + "\", \"title\": \"Plan\", \"periodFrom\": 2026, \"periodTo\": 2028,"
                + " \"goals\": [{\"number\": 1, \"title\": \"Främja hälsa\"}]}";
    }

    static String adoption() {
        return "{\"decision\": {\"body\": \"Regionfullmäktige\", \"paragraph\": \"§ 112\","
                + " \"registrationNumber\": \"RK 2025/1112\", \"date\": \"2025-11-26\"}}";
    }

    /** A request with the client's token. */
    public static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client)).contentType("application/json");
    }
}
