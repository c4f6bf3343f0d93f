package se.rus.indicator;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.rus.platform.testing.Tokens;

/** What clients send, as whoever they are. */
final class Requests {
    static final String API = "/indicators/v1";

    private Requests() {}

    static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client)).contentType("application/json");
    }

    /** As files are sent: without a charset that the client does not know of. */
    static RequestSpecification sayingNoCharset(String client) {
        EncoderConfig none = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(RestAssured.config().encoderConfig(none))
                .header("Authorization", "Bearer " + Tokens.of(client));
    }

    static RequestSpecification once(String client) {
        return as(client).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Organic food, 39.7 in 2020, 43.5 wanted in 2026; with a new code. */
    static ObjectNode food() {
        return Kalmar.indicators("x").get(2).put("code", "F" + UUID.randomUUID());
    }

    static Response define(ObjectNode indicator) {
        return once("region-0008").body(indicator.toString()).post(API + "/indicators");
    }

    /** The id of a new indicator. */
    static String defined() {
        return define(food()).then().statusCode(201).extract().path("indicatorId");
    }

    static String observation(String actor, String indicatorId, String period) {
        return API + "/actors/" + actor + "/indicators/" + indicatorId + "/observations/" + period;
    }

    static Response submit(String client, String body) {
        return once(client).body(body).post(API + "/submissions");
    }
}
