package se.rus.strategy.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.progress.Coordinator;

/** A strategy's whole life over HTTP: nothing that was adopted is ever lost, and nothing wrong is half done. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class StrategyLifeTest {
    private static final Region KALMAR = Region.of("08");

    @Test
    void theExampleIsDraftedEditedAdoptedRevisedAndComparedAsItStands() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        JsonNode drafted = Region.read(strategy + "/draft");
        assertThat(drafted.at("/priorities/0/focusAreas/0/focusAreaId").asText())
                .isEqualTo("focus-area-1");
        assertThat(drafted.at("/flags/0/code").asText()).isEqualTo("document-expires-during-period");

        JsonNode first = KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        String firstBytes = given().get(strategy + "/versions/1").asString();
        JsonNode begun = KALMAR.step(strategy, "revision", StrategyExamples.NEW_REVISION);
        assertThat(Region.content(begun)).isEqualTo(Region.content(first));
        ObjectNode edited = Region.content(begun).put("title", "Hållbarhetsplan, reviderad");
        edited.withArray("goals").addObject().put("number", 3).put("title", "Jämlikt och jämställt");
        edited.withArray("goals").remove(1);
        edited.withArray("conflicts").removeAll();
        ((ObjectNode) edited.at("/priorities/0")).put("title", "God hälsa");
        assertThat(KALMAR.edited(strategy, edited.toString(), Region.etag(strategy))
                        .statusCode())
                .isEqualTo(200);

        given().get(strategy)
                .then()
                .body("title", equalTo("Hållbarhetsplan 2026-2028"))
                .body("status", equalTo("adopted"))
                .body("revision.number", equalTo(2))
                .body("revision.reason", equalTo("Halvtidsöversyn"));
        assertDiffers(Region.read(strategy + "/versions/1/comparison?with=2"));
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        assertDiffers(Region.read(strategy + "/versions/1/comparison?with=2"));
        given().get(strategy)
                .then()
                .body("title", equalTo("Hållbarhetsplan, reviderad"))
                .body("number", equalTo(2));
        given().get(strategy + "/draft").then().statusCode(404);
        given().get(strategy + "/versions/3").then().statusCode(404);
        assertThat(given().get(strategy + "/versions/1").asString()).isEqualTo(firstBytes);
        given().get(strategy + "/versions")
                .then()
                .body("total", equalTo(2))
                .body("items[0].number", equalTo(2))
                .body("items[1].decision.paragraph", equalTo("§ 112"));
    }

    /** goal-2 is gone and the new goal does not take its id. */
    private static void assertDiffers(JsonNode it) {
        assertThat(it.at("/changes/0/to").asText()).isEqualTo("Hållbarhetsplan, reviderad");
        assertThat(it.path("added")).hasSize(1);
        assertThat(it.at("/added/0/id").asText()).isEqualTo("goal-3");
        assertThat(it.at("/removed/0/id").asText()).isEqualTo("goal-2");
        assertThat(it.at("/removed/1/id").asText()).isEqualTo("conflict-1");
        assertThat(it.path("removed")).hasSize(2);
        assertThat(it.at("/changed/0/id").asText()).isEqualTo("priority-1");
        assertThat(it.path("changed")).hasSize(1);
    }

    @Test
    void everyPartOfTheExampleComesBackOnceItIsAdopted() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        JsonNode sent = Region.parsed(StrategyExamples.NEW_STRATEGY);
        JsonNode read = Region.read(strategy);
        for (String part : List.of(
                "/goals/0/dimension",
                "/goals/0/traits/level",
                "/goals/0/traits/mandate",
                "/goals/0/traits/term",
                "/goals/0/links/serves/globalGoals",
                "/goals/0/prospects/0/kind",
                "/goals/0/prospects/0/text",
                "/goals/0/prospects/0/response",
                "/goals/0/smart/measurable",
                "/goals/0/plannedActivities/ownOperations",
                "/conflicts/0/goals",
                "/conflicts/0/description",
                "/priorities/0/challenges/0/title",
                "/priorities/0/focusAreas/0/efforts/0/title",
                "/priorities/0/serves/nationalAreas",
                "/priorities/0/governance/3/relation",
                "/governingDocuments/0/type",
                "/about/under/title")) {
            assertThat(sent.at(part).isMissingNode()).as(part).isFalse();
            assertThat(read.at(part)).as(part).isEqualTo(sent.at(part));
        }
    }

    @Test
    void stepsThatDoNotFitTheStateAreConflictsWhateverVersionWasRead() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.tried(strategy, "revision", "{}", "\"v1\"").then().statusCode(409);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        for (String etag : List.of("\"v1\"", "\"v2\"")) {
            KALMAR.tried(strategy, "adoption", StrategyExamples.NEW_ADOPTION, etag)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/conflict"));
            KALMAR.edited(strategy, StrategyExamples.NEW_STRATEGY, etag).then().statusCode(409);
        }
        KALMAR.step(strategy, "revision", "{}");
        KALMAR.tried(strategy, "revision", "{}", "\"v3\"").then().statusCode(409);
        KALMAR.tried(strategy, "adoption", StrategyExamples.NEW_ADOPTION, "\"v2\"")
                .then()
                .statusCode(412);
        KALMAR.tried("/strategy/v1/strategies/none", "revision", "{}", "\"v1\"")
                .then()
                .statusCode(404);
        assertThat(Region.etag(strategy)).as("nothing half done").isEqualTo("\"v3\"");
    }

    @Test
    void anotherCountysCoordinatorAMunicipalityAndAMissingIfMatchAreRefused() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        String body = StrategyExamples.NEW_STRATEGY;
        Region kronoberg = Region.of("07");
        kronoberg.edited(strategy, body, "\"v1\"").then().statusCode(403);
        kronoberg
                .edited(strategy, body.replace("\"08\"", "\"07\""), "\"v1\"")
                .then()
                .statusCode(403);
        for (String step : List.of("adoption", "revision", "consultation", "replacement")) {
            String sent = switch (step) {
                case "adoption" -> StrategyExamples.NEW_ADOPTION;
                case "consultation" -> "{\"deadline\": \"2199-12-31\"}";
                case "replacement" -> "{\"strategyId\": \"" + id(strategy) + "\"}";
                default -> "{}";
            };
            kronoberg.tried(strategy, step, sent, "\"v1\"").then().statusCode(403);
            Coordinator.as("kommun-0880")
                    .header("If-Match", "\"v1\"")
                    .body(sent)
                    .post(strategy + "/" + step)
                    .then()
                    .statusCode(403);
            Coordinator.as("region-0008")
                    .body(sent)
                    .post(strategy + "/" + step)
                    .then()
                    .statusCode(428);
        }
        assertThat(Region.etag(strategy)).isEqualTo("\"v1\"");
    }

    @Test
    void ofManyEditsAtOnceOneWinsAndTheOthersAreToldToReadAgain() throws Exception {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
            for (int n = 0; n < 8; n++) {
                String body = StrategyExamples.NEW_STRATEGY.replace("Hållbarhetsplan", "Plan " + n);
                answers.add(editors.submit(() -> {
                    start.await();
                    return KALMAR.edited(strategy, body, "\"v1\"");
                }));
            }
            start.countDown();
        }
        List<Integer> statuses = new ArrayList<>();
        String won = null;
        for (Future<Response> answer : answers) {
            statuses.add(answer.get().statusCode());
            won = answer.get().statusCode() == 200 ? answer.get().jsonPath().getString("title") : won;
        }
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(7);
        Coordinator.as("auditor")
                .get(strategy)
                .then()
                .body("title", equalTo(won))
                .header("ETag", equalTo("\"v2\""));
    }

    private static String id(String strategy) {
        return strategy.substring(strategy.lastIndexOf('/') + 1);
    }
}
