package se.rus.strategy.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.rus.strategy.contribution.Requests.post;
import static se.rus.strategy.contribution.Requests.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;

/** What may not be done with activities over HTTP, and that nothing is half done then. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ActivityRefusalsTest {
    private static final String ACTIVITIES = Requests.API + "/activities";

    private String strategyId;

    @BeforeEach
    void aStrategy() {
        strategyId = Requests.strategy();
    }

    @Test
    void anotherActorAndAnotherCountysCoordinatorMayNot() {
        post("kommun-0881", ACTIVITIES, activity()).statusCode(403).body("errors[0].pointer", equalTo("/responsible"));
        post("region-0007", ACTIVITIES, activity()).statusCode(403);
        String path = registered("kommun-0880");
        for (String other : List.of("kommun-0881", "region-0007")) {
            put(other, path, "\"v1\"", activity().toString()).statusCode(403);
            put(other, path + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                    .statusCode(403);
            put(other, path + "/prioritisations/2026", "\"v1\"", ActivityExamples.PRIORITISATION)
                    .statusCode(403);
        }
        put("kommun-0880", path, "\"v1\"", activity().put("responsible", "0881").toString())
                .statusCode(403);
        given().contentType("application/json")
                .body(activity().toString())
                .post(ACTIVITIES)
                .then()
                .statusCode(401);
    }

    @Test
    void whatItRefersToMustExistAndEveryMisfitIsNamed() {
        ObjectNode wrong = activity().put("from", "2029-01-01").put("to", "2029-12-31");
        wrong.putArray("partners").add("9999");
        wrong.putArray("elements").add("goal-1").add("goal-9");
        wrong.putArray("projects").addObject();

        post("kommun-0880", ACTIVITIES, wrong)
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "unknown-actor", "unknown-element", "project-not-given", "period-outside-strategy"))
                .body("errors.pointer", hasItem("/elements/1"));
        post("region-0007", ACTIVITIES, Requests.example(ActivityExamples.NEW, Requests.strategy("07", "goal-1")))
                .statusCode(422)
                .body("errors[0].code", equalTo("responsible-in-another-county"));
        post("kommun-0880", ACTIVITIES, Requests.example(ActivityExamples.NEW, "none"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-strategy"));
        post("kommun-0880", ACTIVITIES, activity().put("to", "2026-01-01"))
                .statusCode(422)
                .body("errors[0].code", equalTo("period-reversed"));
        ObjectNode holes = activity();
        holes.putArray("partners").addNull();
        post("kommun-0880", ACTIVITIES, holes).statusCode(400).body("errors[0].pointer", equalTo("/partners/0"));
        ObjectNode debts = activity();
        debts.putObject("resources").put("kronor", -1);
        post("kommun-0880", ACTIVITIES, debts).statusCode(400).body("errors[0].pointer", equalTo("/resources/kronor"));
        post("kommun-0880", ACTIVITIES, activity().put("kind", "other")).statusCode(400);
        list().body("total", equalTo(0));
        given().get(ACTIVITIES + "/none").then().statusCode(404);
        put("kommun-0880", ACTIVITIES + "/none/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                .statusCode(404);
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        String path = registered("kommun-0880");

        Requests.as("kommun-0880").body(activity().toString()).put(path).then().statusCode(428);
        put("kommun-0880", path, "\"v1\"", activity().put("title", "Annat").toString())
                .statusCode(200);
        put("kommun-0880", path, "\"v1\"", activity().put("title", "Tredje").toString())
                .statusCode(412);
        given().get(path).then().body("activity.title", equalTo("Annat"));
    }

    @Test
    void ofManyEditsAtOnceExactlyOneWins() throws Exception {
        String path = registered("kommun-0880");
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> edits = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(n -> () -> put(
                                    "kommun-0880",
                                    path,
                                    "\"v1\"",
                                    activity().put("title", "T" + n).toString())
                            .extract()
                            .statusCode())
                    .toList();
            List<Integer> codes = new java.util.ArrayList<>();
            for (Future<Integer> each : many.invokeAll(edits)) {
                codes.add(each.get());
            }
            assertThat(codes).containsOnlyOnce(200).containsOnly(200, 412);
        }
        given().get(path).then().header("ETag", "\"v2\"");
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

    private ValidatableResponse list() {
        return given().get(ACTIVITIES + "?strategyId=" + strategyId).then().statusCode(200);
    }
}
