package se.rus.strategy.context;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.strategy.contribution.Requests.example;
import static se.rus.strategy.contribution.Requests.post;
import static se.rus.strategy.contribution.Requests.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.shift.ShiftExamples;

/** A pandemic and what it worked on, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ContextEventsTest {
    private static final String CONTEXTS = Requests.API + "/context-events";

    private String strategyId;
    private String activityId;
    private String shiftId;

    @BeforeEach
    void thingsThatAreAffected() {
        strategyId = Requests.strategy();
        activityId = post("kommun-0880", Requests.API + "/activities", example(ActivityExamples.NEW, strategyId))
                .statusCode(201)
                .extract()
                .path("activity.activityId");
        shiftId = post("region-0008", Requests.API + "/shifts", example(ShiftExamples.WANTED, strategyId))
                .statusCode(201)
                .extract()
                .path("shift.shiftId");
    }

    @Test
    void itIsNotedWithWhatItWorkedOnAndFoundByEachOfThem() {
        String path = noted();

        given().get(path)
                .then()
                .header("ETag", "\"v1\"")
                .body("context.county", equalTo("08"))
                .body("context.name.en", equalTo("The coronavirus pandemic"))
                .body("context.affected.size()", equalTo(4))
                .body("context.affected[1].effect", equalTo("positive"));
        for (String id : new String[] {activityId, shiftId}) {
            list("affects=" + id).body("total", equalTo(1));
        }
        list("strategyId=" + strategyId + "&affects=goal-1").body("total", equalTo(1));
        list("strategyId=" + strategyId + "&year=2020&effect=both").body("total", equalTo(1));
        list("strategyId=" + strategyId + "&year=2019").body("total", equalTo(0));
        list("strategyId=" + strategyId + "&year=2023").body("total", equalTo(0));
        list("strategyId=" + strategyId + "&effect=negative").body("total", equalTo(0));
        list("strategyId=" + strategyId + "&county=07").body("total", equalTo(0));
        given().get(CONTEXTS + "/none").then().statusCode(404);
    }

    @Test
    void whileItGoesOnItIsFoundInEveryLaterYear() {
        ObjectNode war = pandemic().put("from", "2022-02-24");
        war.remove("to");
        String path =
                post("region-0008", CONTEXTS, war).statusCode(201).extract().header("Location");

        list("strategyId=" + strategyId + "&year=2100").body("total", equalTo(1));
        put("region-0008", path, "\"v1\"", war.put("to", "2030-01-01").toString())
                .statusCode(200);
        list("strategyId=" + strategyId + "&year=2100").body("total", equalTo(0));
        put("region-0008", path, "\"v1\"", war.toString()).statusCode(412);
    }

    @Test
    void onlyTheCoordinatorOfTheCountyMayNoteAndChangeIt() {
        post("kommun-0880", CONTEXTS, pandemic()).statusCode(403);
        String path = noted();
        put("region-0007", path, "\"v1\"", pandemic().toString()).statusCode(403);
        put("region-0008", CONTEXTS + "/none", "\"v1\"", pandemic().toString()).statusCode(404);
    }

    @Test
    void whatIsUnknownOrAnotherCountysIsNamedAndNothingIsStored() {
        post("region-0007", CONTEXTS, pandemic())
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("not-your-county", "not-your-county", "not-your-county"));
        ObjectNode unknown = pandemic();
        ArrayNode affected = unknown.putArray("affected");
        affected.addObject().put("kind", "activity").put("id", "none");
        affected.addObject().put("kind", "shift").put("id", activityId);
        affected.addObject()
                .put("kind", "element")
                .put("strategyId", strategyId)
                .put("id", "goal-9");
        affected.addObject().put("kind", "element").put("strategyId", "none").put("id", "goal-1");
        affected.addObject().put("kind", "element").put("id", "goal-1");
        affected.addObject().put("kind", "indicator").put("id", "i").put("strategyId", strategyId);
        post("region-0008", CONTEXTS, unknown)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/affected/0/id",
                                "/affected/1/id",
                                "/affected/2/id",
                                "/affected/3/id",
                                "/affected/4/strategyId",
                                "/affected/5/strategyId"));
        list("affects=" + activityId).body("total", equalTo(0));
    }

    @Test
    void reversedDaysOneThingTwiceAndOneLanguageAreRefused() {
        post("region-0008", CONTEXTS, pandemic().put("to", "2020-03-10"))
                .statusCode(422)
                .body("errors[0].code", equalTo("period-reversed"));
        ObjectNode twice = pandemic();
        twice.withArray("affected")
                .addObject()
                .put("kind", "shift")
                .put("id", shiftId)
                .put("effect", "positive");
        post("region-0008", CONTEXTS, twice).statusCode(422).body("errors[0].pointer", equalTo("/affected/4"));
        ObjectNode swedish = pandemic();
        swedish.withObject("name").remove("en");
        post("region-0008", CONTEXTS, swedish).statusCode(400).body("errors[0].pointer", equalTo("/name/en"));
    }

    private String noted() {
        return post("region-0008", CONTEXTS, pandemic())
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The documentation's example, with ids of this test. */
    private ObjectNode pandemic() {
        ObjectNode pandemic = Requests.json(ContextExamples.NEW);
        ((ObjectNode) pandemic.at("/affected/0")).put("strategyId", strategyId);
        ((ObjectNode) pandemic.at("/affected/1")).put("id", activityId);
        ((ObjectNode) pandemic.at("/affected/2")).put("id", shiftId);
        return pandemic;
    }

    private static ValidatableResponse list(String query) {
        return given().get(CONTEXTS + "?" + query).then().statusCode(200);
    }
}
