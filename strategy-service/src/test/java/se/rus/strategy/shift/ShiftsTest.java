package se.rus.strategy.shift;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.strategy.contribution.Requests.as;
import static se.rus.strategy.contribution.Requests.example;
import static se.rus.strategy.contribution.Requests.post;
import static se.rus.strategy.contribution.Requests.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;

/** Shifts over HTTP: those that happened, those that did not and why, and the step between. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ShiftsTest {
    private static final String SHIFTS = Requests.API + "/shifts";

    private String strategyId;

    @BeforeEach
    void aStrategy() {
        strategyId = Requests.strategy();
    }

    @Test
    void everythingThatIsToldOfAShiftIsReadAgain() {
        String path = told(ShiftExamples.NEW);

        given().get(path)
                .then()
                .header("ETag", "\"v1\"")
                .body("state", equalTo("happened"))
                .body("wasWanted", equalTo(false))
                .body("shift.from", equalTo("Regeringsuppdrag"))
                .body("shift.size", equalTo("clear"))
                .body("shift.attribution.confidence", equalTo("partlyDrove"))
                .body("shift.cooperation.end", equalTo("collaboration"))
                .body("shift.origin.kind", equalTo("governmentAssignment"))
                .body("shift.result.outcome", equalTo("permanentOperation"))
                .body("shift.evidence[0].link", equalTo("https://www.example.se/strategi"))
                .body("shift.funding", contains("1:1", "ESF 2"))
                .body("shift.actors", contains("0880", "0780"));
    }

    @Test
    void aWantedShiftHappensOnceWithEvidenceAndItsCauseStays() {
        String path = told(ShiftExamples.WANTED);
        given().get(path).then().body("state", equalTo("wanted")).body("shift.from", nullValue());

        String answered = happen(path, "\"v1\"", ShiftExamples.HAPPENING)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("happened"))
                .body("wasWanted", equalTo(true))
                .body("shift.toYear", equalTo(2025))
                .body("suspectedCause", equalTo("Ingen aktör hade rådighet över hela kedjan."))
                .extract()
                .asString();
        assertThat(Requests.json(given().get(path).asString()))
                .as("the row, against the fold of the stream")
                .isEqualTo(Requests.json(answered));
        happen(path, "\"v2\"", ShiftExamples.HAPPENING)
                .statusCode(409)
                .body("detailSv", equalTo("Förflyttningen har redan skett."));
        happen(path, "\"v1\"", ShiftExamples.HAPPENING).statusCode(412);
    }

    @Test
    void theStepNeedsEvidenceAndTheVersionThatWasRead() {
        String path = told(ShiftExamples.WANTED);

        ObjectNode bare = Requests.json(ShiftExamples.HAPPENING);
        bare.putArray("evidence");
        happen(path, "\"v1\"", bare.toString()).statusCode(400).body("errors[0].pointer", equalTo("/evidence"));
        as("region-0008")
                .body(ShiftExamples.HAPPENING)
                .post(path + "/happening")
                .then()
                .statusCode(428);
        put(
                        "region-0008",
                        path,
                        "\"v1\"",
                        example(ShiftExamples.NEW, strategyId).toString())
                .statusCode(409);
        happen(SHIFTS + "/none", "\"v1\"", ShiftExamples.HAPPENING).statusCode(404);
        given().get(path).then().header("ETag", "\"v1\"");
    }

    @Test
    void anActorTellsOfItsOwnAndOnlyItsCountysCoordinatorHelps() {
        ObjectNode kalmars = example(ShiftExamples.WANTED, strategyId).put("responsible", "0880");

        post("kommun-0881", SHIFTS, kalmars).statusCode(403);
        post("region-0007", SHIFTS, kalmars).statusCode(403);
        post("region-0008", SHIFTS, kalmars).statusCode(201).body("toldBy.onBehalf", equalTo(true));
        String path = post("kommun-0880", SHIFTS, kalmars)
                .statusCode(201)
                .body("toldBy.onBehalf", equalTo(false))
                .extract()
                .header("Location");
        put("kommun-0881", path, "\"v1\"", kalmars.toString()).statusCode(403);
        as("region-0007")
                .header("If-Match", "\"v1\"")
                .body(ShiftExamples.HAPPENING)
                .post(path + "/happening")
                .then()
                .statusCode(403);
    }

    @Test
    void anEditReplacesTheWholeAndAStaleOneIsRefused() {
        String path = told(ShiftExamples.WANTED);
        String changed = example(ShiftExamples.WANTED, strategyId)
                .put("suspectedCause", "Oklart ansvar")
                .toString();

        put("region-0008", path, "\"v1\"", changed).statusCode(200).body("suspectedCause", equalTo("Oklart ansvar"));
        put("region-0008", path, "\"v1\"", changed).statusCode(412);
    }

    @Test
    void whatItRefersToMustExistAndWordsMustBeKnown() {
        ObjectNode wrong = example(ShiftExamples.WANTED, strategyId);
        wrong.putArray("elements").add("goal-9");
        wrong.putArray("actors").add("9999");
        post("region-0008", SHIFTS, wrong)
                .statusCode(422)
                .body("errors.code", hasItem("unknown-element"))
                .body("errors.code", hasItem("unknown-actor"));
        ObjectNode script = example(ShiftExamples.NEW, strategyId);
        script.putArray("evidence").addObject().put("text", "x").put("link", "javascript:alert(1)");
        post("region-0008", SHIFTS, script).statusCode(400).body("errors[0].pointer", equalTo("/evidence/0/link"));
        post("region-0008", SHIFTS, example(ShiftExamples.NEW, strategyId).put("size", "huge"))
                .statusCode(400);
        post("region-0008", SHIFTS, example(ShiftExamples.NEW, strategyId).put("toYear", 2014))
                .statusCode(422)
                .body("errors[0].code", equalTo("period-reversed"));
        list("").body("total", equalTo(0));
    }

    @Test
    void listsAreNarrowedByGoalActorYearAndState() {
        told(ShiftExamples.NEW);
        told(ShiftExamples.WANTED);

        list("").body("total", equalTo(2));
        list("element=goal-1").body("items.state", contains("happened"));
        list("actor=0780").body("items.state", contains("happened"));
        list("actor=0008").body("total", equalTo(2));
        list("state=wanted").body("items.state", contains("wanted"));
        list("year=2024").body("items.state", contains("wanted"));
        list("limit=1&page=2").body("items", hasSize(1)).body("total", equalTo(2));
        given().get(SHIFTS + "?state=maybe").then().statusCode(400);
    }

    private String told(String json) {
        return post("region-0008", SHIFTS, example(json, strategyId))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse happen(String path, String etag, String body) {
        return as("region-0008")
                .header("If-Match", etag)
                .body(body)
                .post(path + "/happening")
                .then();
    }

    private ValidatableResponse list(String query) {
        return given().get(SHIFTS + "?strategyId=" + strategyId + "&" + query)
                .then()
                .statusCode(200);
    }
}
