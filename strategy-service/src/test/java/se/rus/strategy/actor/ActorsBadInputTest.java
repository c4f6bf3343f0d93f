package se.rus.strategy.actor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.strategy.actor.Clients.ACTORS;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.once;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;

/** What the register of actors does not take, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ActorsBadInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 'X', 'kind': 'company', 'counties': ['07']}|403|not-your-county",
                "{'name': 'X', 'kind': 'municipality', 'counties': ['08']}|422|kind-of-reference-data",
                "{'name': 'X', 'kind': 'company', 'counties': ['08', '02']}|422|county-unknown",
                "{'name': 'X', 'kind': 'company', 'counties': ['08', '08']}|422|county-twice",
                "{'name': 'X', 'kind': 'company', 'counties': []}|400|required",
                "{'name': ' ', 'kind': 'company', 'counties': ['08']}|400|required",
                "{'name': 'X', 'kind': 'club', 'counties': ['08']}|400|not-allowed",
                "{'name': 'X', 'kind': 'company', 'counties': ['08'], 'organisationNumber': '232100-0066'}|422"
                        + "|organisation-number-wrong",
                "{'name': 'X', 'kind': 'company', 'counties': ['08'], 'since': '2999-01-01'}|400|invalid",
            })
    void whatIsWrongIsToldByField(String body, int status, String code) {
        once("region-0008")
                .body(body.replace('\'', '"'))
                .post(ACTORS)
                .then()
                .statusCode(status)
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void onlyACoordinatorRegistersAndNothingIsMadeUp() {
        once("kommun-0880").body(ActorExamples.NEW_ACTOR).post(ACTORS).then().statusCode(403);
        given().contentType("application/json").body("{}").post(ACTORS).then().statusCode(401);
        got(ACTORS + "/none").statusCode(404);
        got(ACTORS + "?kind=club").statusCode(400).body("errors[0].pointer", equalTo("?kind"));
        got(ACTORS + "?on=yesterday").statusCode(400);
        got(ACTORS + "?on=9999-01-01").statusCode(400);
        Clients.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(ActorExamples.CLOSURE)
                .put(ACTORS + "/none/closure")
                .then()
                .statusCode(404);
    }
}
