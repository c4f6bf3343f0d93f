package se.rus.strategy.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.strategy.contribution.Requests.as;
import static se.rus.strategy.contribution.Requests.json;
import static se.rus.strategy.contribution.Requests.post;
import static se.rus.strategy.deviation.Signals.DEVIATIONS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;

/** Deviations over HTTP: opened by the coordinator, analysed, answered; and what is refused. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DeviationsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private Signals signals;

    @BeforeEach
    void anIndicatorThatIsKnown() {
        signals = new Signals(broker).defined();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post(
                                        "region-0008",
                                        DEVIATIONS,
                                        example().put("period", "2024").put("actor", "0885"))
                                .extract()
                                .statusCode()
                        == 201);
    }

    @AfterEach
    void close() {
        signals.close();
    }

    @Test
    void theCoordinatorOpensOneAndTheTwoQuestionsAreAnswered() {
        String path = opened(example());
        as("kommun-0881")
                .get(path)
                .then()
                .header("ETag", "\"v1\"")
                .body("opening.by", equalTo("coordinator"))
                .body("opening.actor", equalTo("0008"))
                .body("questions.cause", equalTo(false))
                .body("goals", contains("goal-1"));

        edit("kommun-0880", path, "/analysis", "PUT", "\"v1\"", DeviationExamples.ANALYSIS)
                .statusCode(200)
                .body("analysis.causes.finding", contains("confirmed", "rejected"))
                .body("analysis.comparisons[0].actor", equalTo("0780"))
                .body("questions.cause", equalTo(true));
        String answered = post("kommun-0881", path + "/proposals", json(DeviationExamples.PROPOSAL))
                .statusCode(201)
                .header("ETag", "\"v3\"")
                .body("proposals[0].by", equalTo("0881"))
                .body("questions.measures", equalTo(true))
                .body("takenPart", contains("0880", "0881"))
                .extract()
                .asString();
        assertThat(json(as("kommun-0880").get(path).asString()))
                .as("the row, against the fold of the stream")
                .isEqualTo(json(answered));
    }

    @Test
    void aSecondOpenOneIsRefusedAndNamesTheFirst() {
        String path = opened(example());
        post("region-0008", DEVIATIONS, example())
                .statusCode(409)
                .body("errors[0].code", equalTo("deviation-open"))
                .body("detail", containsString(path.substring(path.lastIndexOf('/') + 1)));
        edit("region-0008", path, "/closing", "POST", "\"v1\"", DeviationExamples.REASON)
                .statusCode(200);
        post("region-0008", DEVIATIONS, example()).statusCode(201);
    }

    @Test
    void ofTwoAtOnceOneIsOpened() throws Exception {
        ObjectNode body = example();
        Callable<Integer> one =
                () -> post("region-0008", DEVIATIONS, body).extract().statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = threads.invokeAll(List.of(one, one, one, one)).stream()
                    .map(DeviationsTest::done)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(201, 409, 409, 409);
        }
    }

    @Test
    void theCountyAsAWholeHasDeviationsOfItsOwnThatItsCoordinatorAnalyses() {
        signals.countyTurns("atRisk", 1);
        JsonPath found = signals.until(all ->
                all.getList("items.findAll { it.assessments.size() == 1 }").size() == 1);
        String path = DEVIATIONS + "/" + found.getString("items.find { it.assessments.size() == 1 }.deviationId");
        as("region-0008").get(path).then().body("actor", nullValue()).body("period", equalTo("2026-T1"));

        edit("kommun-0880", path, "/analysis", "PUT", "\"v1\"", DeviationExamples.ANALYSIS)
                .statusCode(403);
        edit("region-0008", path, "/analysis", "PUT", "\"v1\"", DeviationExamples.ANALYSIS)
                .statusCode(200);
    }

    @Test
    void onlyTheActorConcernedAndTheCountysCoordinatorMayEditIt() {
        String path = opened(example());
        post("region-0007", DEVIATIONS, example()).statusCode(403);
        post("kommun-0880", DEVIATIONS, example()).statusCode(403);
        Requests.as("region-0008").get(path).then().statusCode(200);
        io.restassured.RestAssured.given().get(path).then().statusCode(401);
        for (String stranger : List.of("region-0007", "kommun-0881", "kommun-0780")) {
            edit(stranger, path, "/analysis", "PUT", "\"v1\"", DeviationExamples.ANALYSIS)
                    .statusCode(403);
        }
        edit("region-0007", path, "/closing", "POST", "\"v1\"", DeviationExamples.REASON)
                .statusCode(403);
        post("kommun-0780", path + "/proposals", json(DeviationExamples.PROPOSAL))
                .statusCode(403);
        as("region-0008").get(path).then().body("version", equalTo(1));
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingIsKept() {
        refused(example().put("strategyId", "none"), "unknown-strategy");
        refused(example().put("indicatorId", "none"), "unknown-indicator");
        refused(example().put("actor", "9999"), "unknown-actor");
        refused(example().put("actor", "0780"), "actor-in-another-county");
        post("region-0008", DEVIATIONS, example().put("period", "2026-T4")).statusCode(400);
        String path = opened(example());
        edit("region-0008", path, "/analysis", "PUT", "\"v2\"", DeviationExamples.ANALYSIS)
                .statusCode(412);
        as("region-0008")
                .body(DeviationExamples.ANALYSIS)
                .put(path + "/analysis")
                .then()
                .statusCode(428);
        ObjectNode unknown = json(DeviationExamples.ANALYSIS);
        ((ObjectNode) unknown.at("/comparisons/0")).put("actor", "9999");
        edit("region-0008", path, "/analysis", "PUT", "\"v1\"", unknown.toString())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/comparisons/0/actor"));
        ObjectNode script = json(DeviationExamples.ANALYSIS);
        ((ObjectNode) script.at("/causes/0/evidence/0")).put("link", "javascript:alert(1)");
        edit("region-0008", path, "/analysis", "PUT", "\"v1\"", script.toString())
                .statusCode(400);
        post("region-0008", path + "/proposals", json(DeviationExamples.PROPOSAL))
                .statusCode(422)
                .body("errors.code", hasItem("unknown-cause"));
        as("region-0008").get(DEVIATIONS + "/none").then().statusCode(404);
        as("region-0008").get(path).then().body("version", equalTo(1));
    }

    @Test
    void whoDoesBetterInTheSamePeriodIsFoundAndNobodyElse() {
        signals.turnsFor("0860", "achieved", "2026-T1", "20")
                .turnsFor("0861", "onTrack", "2026-T1", "30")
                .turnsFor("0862", "offTrack", "2026-T1", "90")
                .turnsFor("0881", "achieved", "2025-T3", "10")
                .turns("offTrack", "2026-T1", "50");
        signals.until(found -> found.getList("items.actor").contains("0880")
                && found.getList("items.actor").contains("0862"));
        String path = DEVIATIONS + "/" + signals.all().getString("items.find { it.actor == '0880' }.deviationId");
        as("kommun-0880")
                .get(path)
                .then()
                .body("indicatorName.sv", not(blankOrNullString()))
                .body("unit", not(blankOrNullString()));
        as("kommun-0880")
                .get(path + "/better-performers")
                .then()
                .statusCode(200)
                .body("period", equalTo("2026-T1"))
                .body("compared", equalTo(3))
                .body("items.actor", contains("0860", "0861"))
                .body("explained.sv", equalTo("Lägre värde är bättre."));
        as("kommun-0880").get(DEVIATIONS + "/none/better-performers").then().statusCode(404);
    }

    @Test
    void listsAreNarrowedAndNegativeOnesComeFirst() {
        opened(example().put("actor", "0881").put("direction", "learning"));
        opened(example());
        String query = DEVIATIONS + "?strategyId=" + signals.strategyId;
        Stream.of("negative", "learning")
                .forEach(way -> as("kommun-0880")
                        .get(query + "&direction=" + way)
                        .then()
                        .body("items.direction.unique()", contains(way)));
        as("kommun-0880").get(query).then().body("items.direction", contains("negative", "negative", "learning"));
        as("kommun-0880").get(query + "&actor=0881").then().body("total", equalTo(1));
        as("kommun-0880").get(query + "&goal=goal-1&status=open").then().body("total", equalTo(3));
        as("kommun-0880").get(query + "&goal=goal-9").then().body("total", equalTo(0));
        as("kommun-0880").get(query + "&limit=1&page=3").then().body("items.actor", contains("0881"));
    }

    private ObjectNode example() {
        return Requests.example(DeviationExamples.NEW, signals.strategyId).put("indicatorId", signals.indicatorId);
    }

    private static String opened(ObjectNode body) {
        return post("region-0008", DEVIATIONS, body).statusCode(201).extract().header("Location");
    }

    private static void refused(ObjectNode body, String code) {
        post("region-0008", DEVIATIONS, body).statusCode(422).body("errors.code", hasItem(code));
    }

    private static ValidatableResponse edit(
            String client, String path, String part, String method, String etag, String body) {
        return as(client)
                .header("If-Match", etag)
                .body(body)
                .request(method, path + part)
                .then();
    }

    private static int done(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
