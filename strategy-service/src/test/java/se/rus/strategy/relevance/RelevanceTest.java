package se.rus.strategy.relevance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static se.rus.strategy.contribution.Requests.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.actor.Clients;
import se.rus.strategy.adoption.Region;
import se.rus.strategy.adoption.StrategyExamples;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.progress.Coordinator;

/** The 169 targets against a strategy, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class RelevanceTest {
    private static final Region KALMAR = Region.of("08");
    private static final String NOTHING = "{\"relevance\": \"notAssessed\"}";

    private String strategy;
    private String targets;

    @BeforeEach
    void aStrategyThatMapsItsHealthGoalToTwoTargets() {
        strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        targets = strategy + "/sdg-relevance";
    }

    @Test
    void everyTargetIsThereFromTheStartAsNotAssessed() {
        reading()
                .get(targets + "?limit=200")
                .then()
                .statusCode(200)
                .body("total", equalTo(169))
                .body("items.relevance.unique()", contains("notAssessed"));
        reading()
                .get(targets + "/3.4")
                .then()
                .header("ETag", "\"v0\"")
                .body("mappedBy", hasItems("goal-1", "priority-1"))
                .body("globalGoal", equalTo("3"));
        reading().get(targets + "?mapped=true&limit=200").then().body("items.targetId", hasItems("3.4", "3.a", "3.1"));
        reading().get(targets + "/summary").then().body("targets", equalTo(169)).body("notAssessed", equalTo(169));
    }

    @Test
    void whatIsSaidOfATargetIsShownWithWhoSaidItAndFoundAgain() {
        JsonNode answered = Requests.json(put("region-0008", targets + "/6.4", "\"v0\"", RelevanceExamples.NEW)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("assessment.assessedBy", equalTo("0008"))
                .body("assessment.swot.threats", contains("Torrare somrar"))
                .extract()
                .asString());

        assertThat(Requests.json(reading().get(targets + "/6.4").asString())).isEqualTo(answered);
        reading().get(targets + "?relevance=high").then().body("items.targetId", contains("6.4"));
        reading().get(targets + "?stakeholder=lst-08").then().body("items.targetId", contains("6.4"));
        reading().get(targets + "?stakeholder=0881").then().body("total", equalTo(0));
        reading().get(targets + "?globalGoal=6&relevance=notAssessed").then().body("total", equalTo(7));
        reading().get(targets + "?limit=2&page=85").then().body("items", hasSize(1));
        reading()
                .get(targets + "/summary")
                .then()
                .body("high", equalTo(1))
                .body("highNotMapped", equalTo(1))
                .body("notAssessed", equalTo(168));
    }

    @Test
    void anotherAssessmentFollowsTheFirstAndBothAreKept() {
        put("region-0008", targets + "/6.4", "\"v0\"", RelevanceExamples.NEW).statusCode(200);
        put("region-0008", targets + "/6.4", "\"v1\"", RelevanceExamples.NEW)
                .statusCode(200)
                .header("ETag", "\"v1\"");
        put("region-0008", targets + "/6.4", "\"v1\"", NOTHING).statusCode(200).header("ETag", "\"v2\"");
        reading()
                .get(targets + "/6.4/assessments")
                .then()
                .body("total", equalTo(2))
                .body("items.relevance", contains("notAssessed", "high"));
        reading().get(targets + "/6.5/assessments").then().body("total", equalTo(0));
    }

    @Test
    void aRevisedStrategyIsAssessedAnewAndTheOldVersionKeepsWhatWasSaidOfIt() {
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        put("region-0008", targets + "/6.4", "\"v0\"", RelevanceExamples.NEW).statusCode(200);
        KALMAR.step(strategy, "revision", "{}");
        ObjectNode content = Region.content(Region.read(strategy + "/draft"));
        ((ObjectNode) content.at("/goals/1"))
                .putObject("links")
                .putObject("serves")
                .putArray("globalGoals")
                .add("6.4");
        KALMAR.edited(strategy, content.toString(), Region.etag(strategy))
                .then()
                .statusCode(200);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        ObjectNode now = Requests.json(RelevanceExamples.NEW).put("relevance", "some");
        put("region-0008", targets + "/6.4", "\"v1\"", now.toString())
                .statusCode(200)
                .body("assessment.strategyVersion", equalTo(2))
                .body("assessment.mappedBy", contains("goal-2"));

        reading().get(targets + "?version=1&relevance=high").then().body("items.targetId", contains("6.4"));
        reading().get(targets + "?version=2&relevance=some").then().body("items.targetId", contains("6.4"));
        reading().get(targets + "/summary?version=1").then().body("highNotMapped", equalTo(1));
        reading().get(targets + "?version=3").then().statusCode(404);
    }

    @Test
    void whatDoesNotFitIsNamedByField() {
        for (String none : List.of("18.1", "3.10", "3", "6.c", "x")) {
            put("region-0008", targets + "/" + none, "\"v0\"", RelevanceExamples.NEW)
                    .statusCode(422)
                    .body("errors[0].code", equalTo("unknown-target"))
                    .body("errors[0].detailSv", equalTo("är inget av de globala målens 169 delmål"));
            reading().get(targets + "/" + none).then().statusCode(404);
        }
        ObjectNode wrong = Requests.json(RelevanceExamples.NEW);
        wrong.putArray("stakeholders").add("0880").add("9999");
        put("region-0008", targets + "/6.4", "\"v0\"", wrong.toString())
                .statusCode(422)
                .body("errors.pointer", contains("/stakeholders/1"))
                .body("errors.code", hasItem("unknown-actor"));
        put("region-0008", targets + "/6.4", "\"v0\"", "{\"relevance\": \"high\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/motivation"));
        put("region-0008", targets + "/6.4", "\"v0\"", "{\"relevance\": \"very\"}")
                .statusCode(400);
        put("region-0008", targets + "/6.4", "\"v0\"", "{\"relevance\": \"none\", \"motivation\": \"  \"}")
                .statusCode(400);
        put(
                        "region-0008",
                        targets + "/6.4",
                        "\"v0\"",
                        "{\"relevance\": \"none\", \"motivation\": \"x\"," + " \"swot\": {\"threats\": [null]}}")
                .statusCode(400);
        reading().get(targets + "?relevance=very").then().statusCode(400);
        reading().get(targets + "/summary").then().body("notAssessed", equalTo(169));
        given().get("/strategy/v1/strategies/none/sdg-relevance").then().statusCode(404);
    }

    @Test
    void onlyTheCoordinatorOfTheCountyAssessesAndOnlyWhatItHasRead() throws Exception {
        for (String other : List.of("kommun-0880", "organisation-lst-08")) {
            put(other, targets + "/6.4", "\"v0\"", RelevanceExamples.NEW).statusCode(403);
        }
        put("region-0007", targets + "/6.4", "\"v0\"", RelevanceExamples.NEW)
                .statusCode(404)
                .body("detail", equalTo("There is no such strategy."));
        Clients.as("region-0008")
                .body(RelevanceExamples.NEW)
                .put(targets + "/6.4")
                .then()
                .statusCode(428);
        List<Integer> codes = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> all = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(n -> () -> put(
                                    "region-0008",
                                    targets + "/6.4",
                                    "\"v0\"",
                                    Requests.json(RelevanceExamples.NEW)
                                            .put("motivation", "Skäl " + n)
                                            .toString())
                            .extract()
                            .statusCode())
                    .toList();
            for (Future<Integer> each : many.invokeAll(all)) {
                codes.add(each.get());
            }
        }
        assertThat(codes).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void aReplacedStrategyIsReadOnly() {
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        String next = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.step(next, "adoption", StrategyExamples.NEW_ADOPTION);
        KALMAR.step(strategy, "replacement", "{\"strategyId\": \"" + next.substring(next.lastIndexOf('/') + 1) + "\"}");
        put("region-0008", targets + "/6.4", "\"v0\"", RelevanceExamples.NEW)
                .statusCode(409)
                .body("errors[0].code", equalTo("strategy-replaced"));
    }

    @Test
    void everyExampleHasTheFieldsOfAnAnswer() {
        put("region-0008", targets + "/6.4", "\"v0\"", RelevanceExamples.NEW).statusCode(200);
        Map<String, String> examples = Map.of(
                "/6.4", RelevanceExamples.TARGET,
                "/summary", RelevanceExamples.SUMMARY,
                "/6.4/assessments", RelevanceExamples.HISTORY,
                "?relevance=high", RelevanceExamples.PAGE);
        examples.forEach((path, example) -> assertThat(
                        fields(Requests.json(reading().get(targets + path).asString())))
                .as(path)
                .isEqualTo(fields(Requests.json(example))));
        JsonNode paths = Requests.json(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .asString())
                .path("paths");
        assertThat(paths.properties())
                .extracting(Map.Entry::getKey)
                .filteredOn(path -> path.contains("sdg-relevance"))
                .hasSize(4);
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            names.add(each.getKey());
            JsonNode inner = each.getValue().isArray() ? each.getValue().path(0) : each.getValue();
            fields(inner).forEach(name -> names.add(each.getKey() + "." + name));
        });
        return names;
    }

    /** The strategy is a draft, which its county reads. */
    private static RequestSpecification reading() {
        return Coordinator.as("kommun-0880");
    }
}
