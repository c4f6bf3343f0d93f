package se.rus.strategy.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.shift.ShiftExamples;

/** What is done for a strategy, counted in step with what is reported. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ContributionsTest {

    @Test
    void whatIsReportedIsCountedAtOnceByGoalAndByActor() {
        String strategyId = Requests.strategy();
        String path = registered(strategyId);
        counts(strategyId).body("total.activities.planned", equalTo(1));

        Requests.put("kommun-0880", path + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                .statusCode(200);
        Requests.put("kommun-0780", path + "/parts/0780", "\"v2\"", "{\"answer\": \"declined\"}")
                .statusCode(200);
        Requests.post("region-0008", Requests.API + "/shifts", Requests.example(ShiftExamples.WANTED, strategyId))
                .statusCode(201);

        counts(strategyId)
                .body("total.activities.planned", equalTo(0))
                .body("total.activities.delayed", equalTo(1))
                .body("total.shifts.wanted", equalTo(1))
                .body("elements.find { it.elementId == 'goal-1' }.counts.activities.delayed", equalTo(1))
                .body("elements.find { it.elementId == 'goal-2' }.counts.shifts.wanted", equalTo(1))
                .body("actors.find { it.actor == '0880' }.responsible.activities.total", equalTo(1))
                .body("actors.find { it.actor == '0881' }.takingPart.activities.delayed", equalTo(1))
                .body("actors.actor", equalTo(List.of("0008", "0880", "0881")));
    }

    @Test
    void oneThatServesTwoGoalsIsOnceInTheTotal() {
        String strategyId = Requests.strategy();
        ObjectNode both = Requests.example(ActivityExamples.NEW, strategyId);
        both.putArray("elements").add("goal-1").add("goal-2").add("goal-1");
        Requests.post("kommun-0880", Requests.API + "/activities", both).statusCode(201);
        ObjectNode none = Requests.example(ActivityExamples.NEW, strategyId);
        none.remove("elements");
        Requests.post("kommun-0880", Requests.API + "/activities", none).statusCode(201);

        counts(strategyId)
                .body("total.activities.total", equalTo(2))
                .body("elements.counts.activities.total", equalTo(List.of(1, 1)))
                .body("withoutElement.activities.total", equalTo(1))
                .body("countedAgain.activities.total", equalTo(1));
    }

    @Test
    void manyAtOnceAreAllCounted() throws Exception {
        String strategyId = Requests.strategy();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> posts = IntStream.range(0, 24)
                    .<Callable<String>>mapToObj(n -> () -> registered(strategyId))
                    .toList();
            for (Future<String> each : many.invokeAll(posts)) {
                assertThat(each.get()).isNotNull();
            }
        }
        counts(strategyId).body("total.activities.total", equalTo(24));
    }

    @Test
    void ofAStrategyWithoutAnythingAllIsNoughtAndOfNoStrategyThereIsNothing() {
        counts(Requests.strategy()).body("total.activities.total", equalTo(0)).body("actors.size()", equalTo(0));
        given().get(Requests.API + "/strategies/none/contributions").then().statusCode(404);
    }

    private static String registered(String strategyId) {
        return Requests.post(
                        "kommun-0880", Requests.API + "/activities", Requests.example(ActivityExamples.NEW, strategyId))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse counts(String strategyId) {
        return given().get(Requests.API + "/strategies/" + strategyId + "/contributions")
                .then()
                .statusCode(200);
    }
}
