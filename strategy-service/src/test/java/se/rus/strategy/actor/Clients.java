package se.rus.strategy.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import se.rus.platform.testing.Tokens;

/** What clients send, as whoever they are. */
public final class Clients {
    public static final String ACTORS = "/strategy/v1/actors";

    private Clients() {}

    public static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client)).contentType("application/json");
    }

    /** With an Idempotency-Key of its own. */
    public static RequestSpecification once(String client) {
        return as(client).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** With the version that the thing at the path has now. */
    public static RequestSpecification seen(String client, String path) {
        return as(client).header("If-Match", given().get(path).header("ETag"));
    }

    /** The id of a new association of one county. */
    public static String association(String county, String name) {
        Response answer = once("region-00" + county)
                .body("{\"name\": \"" + name + "\", \"kind\": \"association\", \"counties\": [\"" + county + "\"]}")
                .post(ACTORS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("actorId");
    }

    /** The id of a new university of these counties, the first of which registers it. */
    public static String university(String organisationNumber, String... counties) {
        Response answer = once("region-00" + counties[0])
                .body("{\"name\": \"Universitetet " + organisationNumber + "\", \"kind\": \"university\","
                        + " \"organisationNumber\": \"" + organisationNumber + "\", \"counties\": [\""
                        + String.join("\", \"", counties) + "\"]}")
                .post(ACTORS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("actorId");
    }

    /** An organisation number that no other test has. */
    public static String number() {
        return ThreadLocalRandom.current()
                .longs(0, 1_000_000_000L)
                .mapToObj(drawn -> "%010d".formatted(drawn))
                .map(digits -> digits.substring(4, 6) + "2" + digits.substring(7) + "-" + digits.substring(0, 4))
                .map(OrganisationNumber::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    public static ValidatableResponse got(String path) {
        return given().get(path).then();
    }
}
