package se.rus.strategy.relation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.relation.Assessing.assess;
import static se.rus.strategy.relation.Assessing.relations;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;

/** What is not taken of how actors relate, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class RelationsBadInputTest {
    @ParameterizedTest
    @CsvSource({
        "kommun-0781, 0780, 403", // another municipality
        "kommun-0880, 0780, 403", // one of another county
        "region-0008, 0780, 403", // another county's coordinator
        "kommun-0880, 0880, 422", // itself, but not of the strategy's county
        "region-0007, 0880, 422",
        "region-0007, none, 404",
    })
    void whoMayNotSayMayNot(String client, String actorId, int status) {
        assess(client, relations("07"), actorId, "explicitLink", "2021-06-15")
                .then()
                .statusCode(status);
    }

    @Test
    void whatIsWrongIsToldByField() {
        String relations = relations("07");
        assess("kommun-0780", relations, "0780", "explicitLink", "2199-01-01")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("assessed-in-the-future"));
        assess("kommun-0780", relations, "0780", "halfway", "2021-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/step"));
        String nowhere = relations.replaceFirst("strategies/[^/]+", "strategies/none");
        assess("kommun-0780", nowhere, "0780", "explicitLink", "2021-01-01")
                .then()
                .statusCode(404);
        got(nowhere + "/summary").statusCode(404);
        got(relations + "/summary?asOf=2026-13-01").statusCode(400).body("errors[0].pointer", equalTo("?asOf"));
        got(relations + "/0780/assessments/1").statusCode(404);
        given().contentType("application/json")
                .body(RelationExamples.NEW_ASSESSMENT)
                .post(relations + "/0780/assessments")
                .then()
                .statusCode(401);
    }
}
