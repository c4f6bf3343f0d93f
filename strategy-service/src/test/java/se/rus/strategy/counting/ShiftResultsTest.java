package se.rus.strategy.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.shift.Cooperation;
import se.rus.strategy.shift.CooperationLevel;
import se.rus.strategy.shift.Origin;
import se.rus.strategy.shift.OriginKind;
import se.rus.strategy.shift.Outcome;
import se.rus.strategy.shift.Result;
import se.rus.strategy.shift.Shift;
import se.rus.strategy.shift.ShiftExamples;

/** What shifts came out of, the ladder of cooperation, and what became of the work. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ShiftResultsTest {

    @Test
    void fromAnAssignmentThroughCooperationIntoPermanentOperation() {
        String strategyId = Requests.strategy();
        post(strategyId, ShiftExamples.NEW);
        String path = post(strategyId, ShiftExamples.WANTED).extract().header("Location");
        results(strategyId)
                .body("shifts", equalTo(1))
                .body("cooperation", hasSize(1))
                .body("cooperation[0].start", equalTo("talks"))
                .body("cooperation[0].end", equalTo("collaboration"))
                .body("origins.find { it.origin == 'governmentAssignment' }.shifts", equalTo(1));

        Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(ShiftExamples.HAPPENING)
                .post(path + "/happening")
                .then()
                .statusCode(200);
        results(strategyId)
                .body("shifts", equalTo(2))
                .body("outcomes.shifts", contains(1, 0, 1))
                .body("originNotStated", equalTo(1))
                .body("cooperationNotStated", equalTo(1));
        list(strategyId, "outcome=permanentOperation").body("total", equalTo(1));
        list(strategyId, "outcome=continued").body("items[0].wasWanted", equalTo(true));
        list(strategyId, "outcome=ended").body("total", equalTo(0));
        list(strategyId, "origin=governmentAssignment")
                .body("items.shift.result.lastingRole", contains("Regionen samordnar"));
        given().get(Requests.API + "/shifts?outcome=forgotten").then().statusCode(400);
        given().get(Requests.API + "/strategies/none/contributions/shift-results")
                .then()
                .statusCode(404);
    }

    @Test
    void everyShiftIsOnceInEachOfTheThree() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Shift> all = new ArrayList<>();
            for (int n = random.nextInt(30); n > 0; n--) {
                all.add(shift(random));
            }
            ShiftResults results = ShiftResults.of("s", all);
            assertThat(results.origins().stream()
                                    .mapToLong(ShiftResults.OfOrigin::shifts)
                                    .sum()
                            + results.originNotStated())
                    .as("seed %d", seed)
                    .isEqualTo(all.size());
            assertThat(results.cooperation().stream()
                                    .mapToLong(ShiftResults.Steps::shifts)
                                    .sum()
                            + results.cooperationNotStated())
                    .as("seed %d", seed)
                    .isEqualTo(all.size());
            assertThat(results.outcomes().stream()
                                    .mapToLong(ShiftResults.OfOutcome::shifts)
                                    .sum()
                            + results.outcomeNotStated())
                    .as("seed %d", seed)
                    .isEqualTo(all.size());
        }
    }

    private static Shift shift(Random random) {
        CooperationLevel start = any(random, CooperationLevel.values());
        OriginKind origin = any(random, OriginKind.values());
        Outcome outcome = any(random, Outcome.values());
        return new Shift(
                "a",
                "s",
                "08",
                "x",
                "y",
                null,
                2015,
                2023,
                null,
                "0008",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                start == null ? null : new Cooperation(start, any(random, CooperationLevel.values())),
                origin == null ? null : new Origin(origin, null),
                outcome == null ? null : new Result(outcome, null));
    }

    /** Or none. */
    private static <T> T any(Random random, T[] values) {
        int drawn = random.nextInt(values.length + 1);
        return drawn == values.length ? null : values[drawn];
    }

    private static ValidatableResponse post(String strategyId, String example) {
        return Requests.post("region-0008", Requests.API + "/shifts", Requests.example(example, strategyId))
                .statusCode(201);
    }

    private static ValidatableResponse list(String strategyId, String query) {
        return given().get(Requests.API + "/shifts?strategyId=" + strategyId + "&" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse results(String strategyId) {
        return given().get(Requests.API + "/strategies/" + strategyId + "/contributions/shift-results")
                .then()
                .statusCode(200);
    }
}
