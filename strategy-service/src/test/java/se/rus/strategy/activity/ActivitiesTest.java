package se.rus.strategy.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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

/** Activities over HTTP: actors report their own, partners confirm, the coordinator helps and is seen to. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ActivitiesTest {
    private static final String ACTIVITIES = Requests.API + "/activities";

    private String strategyId;

    @BeforeEach
    void aStrategy() {
        strategyId = Requests.strategy();
    }

    @Test
    void anActorRegistersReportsAndReprioritisesItsOwn() {
        String path = registered("kommun-0880");

        put("kommun-0880", path + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("delayed"))
                .body("reports[0].by.onBehalf", equalTo(false));
        put("kommun-0880", path + "/prioritisations/2026", "\"v2\"", ActivityExamples.PRIORITISATION)
                .statusCode(200);
        given().get(path)
                .then()
                .header("ETag", "\"v3\"")
                .body("registeredBy.onBehalf", equalTo(false))
                .body("reports[0].outcome", equalTo("Förstudien är klar."))
                .body("prioritisations[0].weight", equalTo("high"))
                .body("activity.resources.kronor", equalTo(450_000))
                .body("activity.unit", equalTo("Samhällsbyggnad"))
                .body("activity.grounds.decidedBy", equalTo("administration"))
                .body("version", equalTo(3));
    }

    @Test
    void theCoordinatorOfTheCountyMayDoItOnBehalfAndThatIsShown() {
        String path = registered("region-0008");

        given().get(path)
                .then()
                .body("registeredBy.actor", equalTo("0008"))
                .body("registeredBy.onBehalf", equalTo(true));
        put("region-0008", path + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                .statusCode(200)
                .body("reports[0].by.onBehalf", equalTo(true));
        String answered = put(
                        "region-0008",
                        path,
                        "\"v2\"",
                        activity().put("title", "Annat").toString())
                .statusCode(200)
                .body("revisedBy.onBehalf", equalTo(true))
                .extract()
                .asString();
        assertThat(Requests.json(given().get(path).asString()))
                .as("the row, against the fold of the stream")
                .isEqualTo(Requests.json(answered));
    }

    @Test
    void aPartnerOfAnotherCountyConfirmsItsOwnPartAndNobodyElseDoes() {
        String path = registered("kommun-0880");

        put("region-0008", path + "/parts/0780", "\"v1\"", ActivityExamples.PART)
                .statusCode(403);
        put("kommun-0880", path + "/parts/0880", "\"v1\"", ActivityExamples.PART)
                .statusCode(422)
                .body("errors[0].code", equalTo("not-a-partner"));
        put("kommun-0780", path + "/parts/0780", "\"v1\"", ActivityExamples.PART)
                .statusCode(200)
                .body("parts[0].answer", equalTo("confirmed"));
        list("actor=0780").body("items", hasSize(1));
        put("kommun-0780", path + "/parts/0780", "\"v2\"", "{\"answer\": \"declined\"}")
                .statusCode(200);
        list("actor=0780").body("items", hasSize(0));
    }

    @Test
    void aRepetitionRegistersOnce() {
        for (int n = 0; n < 2; n++) {
            Requests.as("kommun-0880")
                    .header("Idempotency-Key", "k" + strategyId)
                    .body(activity().toString())
                    .post(ACTIVITIES)
                    .then()
                    .statusCode(201);
        }
        list("").body("total", equalTo(1));
    }

    @Test
    void listsAreNarrowedByGoalActorYearAndStatusAndComeInPages() {
        String first = registered("kommun-0880");
        put("kommun-0880", first + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                .statusCode(200);
        ObjectNode other =
                activity().put("responsible", "0881").put("from", "2024-01-01").put("to", "2026-12-31");
        other.putArray("partners");
        other.putArray("elements").add("goal-2");
        post("kommun-0881", ACTIVITIES, other).statusCode(201);

        list("").body("total", equalTo(2)).body("items[0].activity.responsible", equalTo("0881"));
        list("element=goal-2").body("items.activity.responsible", contains("0881"));
        list("actor=0881").body("total", equalTo(2));
        list("actor=0880").body("total", equalTo(1));
        list("year=2024").body("items.activity.responsible", contains("0881"));
        list("year=2028").body("items.activity.responsible", contains("0880"));
        list("status=delayed").body("items.activity.responsible", contains("0880"));
        list("year=2026&status=delayed").body("items.activity.responsible", contains("0880"));
        list("year=2026&status=notReported").body("items.activity.responsible", contains("0881"));
        list("limit=1&page=2").body("items", hasSize(1)).body("total", equalTo(2));
        given().get(ACTIVITIES + "?status=nonsense").then().statusCode(400);
        given().get(ACTIVITIES + "?county=08&limit=1").then().statusCode(200);
    }

    private ObjectNode activity() {
        return Requests.example(ActivityExamples.NEW, strategyId);
    }

    private String registered(String client) {
        return post(client, ACTIVITIES, activity())
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .header("Location");
    }

    private ValidatableResponse list(String query) {
        return given().get(ACTIVITIES + "?strategyId=" + strategyId + "&" + query)
                .then()
                .statusCode(200);
    }
}
