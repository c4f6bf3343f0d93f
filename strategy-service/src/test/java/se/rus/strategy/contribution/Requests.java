package se.rus.strategy.contribution;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.util.UUID;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.Tokens;

/** What clients send, as whoever they are. */
public final class Requests {
    public static final String API = "/strategy/v1";

    private Requests() {}

    public static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client)).contentType("application/json");
    }

    public static ValidatableResponse post(String client, String path, ObjectNode body) {
        return as(client)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.toString())
                .post(path)
                .then();
    }

    /** @param etag as it was received */
    public static ValidatableResponse put(String client, String path, String etag, String body) {
        return as(client).header("If-Match", etag).body(body).put(path).then();
    }

    /** The id of a new strategy from 2015 to 2028 of county 08, with goal-1 and goal-2. */
    public static String strategy() {
        return strategy("08", "goal-1", "goal-2");
    }

    /** The id of a new strategy from 2015 to 2028 with goals of these ids. */
    public static String strategy(String county, String... goals) {
        ObjectNode body = EventJson.MAPPER
                .createObjectNode()
                .put("county", county)
                .put("title", "Plan")
                .put("periodFrom", 2015)
                .put("periodTo", 2028);
        for (int n = 0; n < goals.length; n++) {
            body.withArray("goals")
                    .addObject()
                    .put("goalId", goals[n])
                    .put("number", n + 1)
                    .put("title", "Mål " + n);
        }
        return post("region-00" + county, API + "/strategies", body)
                .statusCode(201)
                .extract()
                .path("strategyId");
    }

    /** An example of the API's documentation as it stands, for another strategy. */
    public static ObjectNode example(String json, String strategyId) {
        return json(json).put("strategyId", strategyId);
    }

    public static ObjectNode json(String json) {
        try {
            return (ObjectNode) EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
