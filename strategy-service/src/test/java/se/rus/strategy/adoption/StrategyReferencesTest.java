package se.rus.strategy.adoption;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.progress.Coordinator;

/** What a strategy refers to, in itself and elsewhere, is there and fits, or the request is refused with its place. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class StrategyReferencesTest {
    private static final Region KALMAR = Region.of("08");

    @Test
    void referencesToWhatIsUnknownOrInAnotherCountyAreNamed() {
        String elsewhere = Region.of("07").drafted(StrategyExamples.NEW_STRATEGY.replace("\"08\"", "\"07\""));
        ObjectNode body = example();
        ((ObjectNode) body.at("/about/under")).put("strategyId", id(elsewhere));
        ((ObjectNode) body.at("/governingDocuments/0")).put("strategyId", "none");
        refused(body)
                .body("errors.size()", equalTo(2))
                .body(
                        "errors.find { it.pointer == '/about/under/strategyId' }.code",
                        equalTo("strategy-in-another-county"))
                .body(
                        "errors.find { it.pointer == '/governingDocuments/0/strategyId' }.code",
                        equalTo("unknown-strategy"));

        ObjectNode unknownPriority = example();
        ((ObjectNode) unknownPriority.at("/goals/0/links"))
                .putArray("priorities")
                .add("priority-9");
        refused(unknownPriority)
                .body("errors[0].code", equalTo("unknown-part"))
                .body("errors[0].pointer", equalTo("/goals/0/links/priorities/0"));

        ObjectNode unknownTarget = example();
        ((ObjectNode) unknownTarget.at("/priorities/0/serves"))
                .putArray("globalGoals")
                .add("3")
                .add("3.10");
        refused(unknownTarget)
                .body("errors[0].code", equalTo("unknown-global-goal"))
                .body("errors[0].pointer", equalTo("/priorities/0/serves/globalGoals/1"));

        ObjectNode alone = example();
        ((ObjectNode) alone.at("/conflicts/0")).putArray("goals").add("goal-1").add("goal-1");
        refused(alone).body("errors[0].code", equalTo("conflict-of-one"));

        ObjectNode twice = example();
        ((ObjectNode) twice.at("/priorities/0")).put("priorityId", "goal-2");
        ((ObjectNode) twice.at("/goals/0/links")).remove("priorities");
        refused(twice).body("errors[0].code", equalTo("id-twice"));

        refused(example().put("periodTo", 2025)).body("errors[0].code", equalTo("period-reversed"));
    }

    @Test
    void aStrategyIsReplacedOnlyByOneThatSteersInTheSameCountyAndIsThenReadOnly() {
        String old = adopted("08");
        String draft = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        String elsewhere = adopted("07");
        replaced(old, id(draft)).then().statusCode(422).body("errors[0].code", equalTo("strategy-not-adopted"));
        replaced(old, id(elsewhere))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("strategy-in-another-county"));
        replaced(old, "none").then().statusCode(422).body("errors[0].code", equalTo("unknown-strategy"));
        replaced(old, id(old)).then().statusCode(422).body("errors[0].code", equalTo("replaced-by-itself"));

        String other = adopted("08");
        replaced(old, id(other))
                .then()
                .statusCode(200)
                .body("status", equalTo("replaced"))
                .body("replacedBy", equalTo(id(other)));
        KALMAR.tried(old, "revision", "{}", Region.etag(old)).then().statusCode(409);
        replaced(old, id(other)).then().statusCode(409);
        given().get(old + "/versions/1").then().statusCode(200).body("status", equalTo("adopted"));
    }

    private static String adopted(String county) {
        Region region = Region.of(county);
        String strategy = region.drafted(StrategyExamples.NEW_STRATEGY.replace("\"08\"", "\"" + county + "\""));
        region.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        return strategy;
    }

    private static Response replaced(String strategy, String by) {
        return KALMAR.tried(strategy, "replacement", "{\"strategyId\": \"" + by + "\"}", Region.etag(strategy));
    }

    private static ValidatableResponse refused(ObjectNode body) {
        return Coordinator.as("region-0008")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.toString())
                .post(Region.API)
                .then()
                .statusCode(422);
    }

    private static ObjectNode example() {
        return Region.parsed(StrategyExamples.NEW_STRATEGY);
    }

    private static String id(String strategy) {
        return strategy.substring(strategy.lastIndexOf('/') + 1);
    }
}
