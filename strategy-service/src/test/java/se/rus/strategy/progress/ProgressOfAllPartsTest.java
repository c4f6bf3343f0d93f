package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.contracts.strategy.StrategyReplaced;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;
import se.rus.strategy.adoption.Region;
import se.rus.strategy.adoption.StrategyExamples;

/** What is paid, what came in time, goals that were removed and strategies that were replaced, as others are told. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ProgressOfAllPartsTest {
    private static final Region KALMAR = Region.of("08");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(management = true)
    URL management;

    @Test
    void aPaymentWaitsForItsGrantAndAnObligationIsHeldAgainstWhatCameBefore() throws JsonProcessingException {
        String strategyId = Coordinator.adopted("08", "none");
        String indicatorId = UUID.randomUUID().toString();
        try (OtherServices others = new OtherServices(broker)) {
            others.paid("a" + strategyId, "p" + strategyId, strategyId, "1:1", 300);
            others.paid("b" + strategyId, "p" + strategyId, strategyId, "1:1", -50);
            others.defined(indicatorId, strategyId, "08", 5_000);
            others.observed(indicatorId, "0880", "2025", 5_001);
            others.observed(indicatorId, "0881", "2024", 5_002);
            until(strategyId, "waiting.payments", 2);
            until(strategyId, "totals.observations", 2);
            assertThat(progress(strategyId).getLong("totals.paidKronor")).isZero();
            assertThat(progress(strategyId).getLong("totals.timeliness.late")).isZero();

            others.granted("p" + strategyId, strategyId, "08", "1:1", 900);
            others.published("obligation-" + strategyId, 1, "ObligationSet", "08", due(indicatorId, "2027-01-17"));
            until(strategyId, "totals.paidKronor", 250);
            until(strategyId, "totals.timeliness.late", 1);
            assertThat(progress(strategyId).getLong("waiting.payments")).isZero();
            assertThat(progress(strategyId).getLong("goals[0].funding[0].grantedKronor"))
                    .isEqualTo(900);
            assertThat(progress(strategyId).getLong("goals[0].funding[0].paidKronor"))
                    .isEqualTo(250);

            others.published("obligation-" + strategyId, 2, "ObligationSet", "08", due(indicatorId, "2027-01-18"));
            until(strategyId, "actors.find { it.actor == '0880' }.timeliness.onTime", 1);
            until(strategyId, "totals.timeliness.late", 0);
        }
        assertThat(SumOfParts.differences(document(strategyId))).isEmpty();
    }

    @Test
    void aRemovedGoalKeepsWhatBelongsToItAndAReplacedStrategySaysSoAlsoAfterARebuild() throws Exception {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        String strategyId = id(strategy);
        try (OtherServices others = new OtherServices(broker)) {
            others.granted("p" + strategyId, strategyId, "08", "1:1", 700);
            until(strategyId, "totals.grantedKronor", 700);
        }
        ObjectNode edited = Region.content(KALMAR.step(strategy, "revision", "{}"));
        String title = edited.at("/goals/0/title").asText();
        edited.withArray("goals").remove(0);
        edited.putArray("conflicts");
        assertThat(KALMAR.edited(strategy, edited.toString(), Region.etag(strategy))
                        .statusCode())
                .isEqualTo(200);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        String next = Coordinator.adopted("08", "none");
        KALMAR.step(strategy, "replacement", "{\"strategyId\": \"" + next + "\"}");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> next.equals(progress(strategyId).getString("replacedBy")));
        ProgressDocument document = document(strategyId);
        assertThat(document.formerGoals()).singleElement().satisfies(goal -> {
            assertThat(goal.goalId()).isEqualTo("goal-1");
            assertThat(goal.title()).isEqualTo(title);
            assertThat(goal.grantedKronor()).isEqualTo(700);
        });
        assertThat(document.goals()).extracting(goal -> goal.goalId()).doesNotContain("goal-1");
        assertThat(document.totals().grantedKronor()).isEqualTo(700);
        assertThat(document.waiting().grants()).isZero();
        assertThat(SumOfParts.differences(document)).isEmpty();
        given().get(strategy + "/progress/goals/goal-1").then().statusCode(200);
        given().get(strategy + "/progress/focus-areas/focus-area-1").then().statusCode(200);
        given().get(strategy + "/progress/focus-areas/none").then().statusCode(404);
        assertThat(told(strategyId).replacedBy()).isEqualTo(next);
        assertThat(told(strategyId).county()).isEqualTo("08");

        String before = given().get(strategy + "/progress").asString();
        Rebuild.of("progress", management);
        assertThat(given().get(strategy + "/progress").asString()).isEqualTo(before);
    }

    private static ObjectNode due(String indicatorId, String day) {
        ObjectNode obligation = OtherServices.sample("ObligationSet").put("obligationId", "o" + indicatorId);
        obligation.put("period", "2025").put("due", day);
        obligation.putArray("indicators").add(indicatorId);
        obligation.putArray("actors").add("0880").add("0881");
        return obligation;
    }

    private StrategyReplaced told(String strategyId) throws JsonProcessingException {
        try (TopicReader reader = new TopicReader(broker, "rus.strategy.v1")) {
            for (int n = 1; ; n++) {
                var found = reader.readUntil(n).stream()
                        .filter(record -> strategyId.equals(record.key()))
                        .filter(record ->
                                TopicReader.headers(record).get("ce_type").equals("se.rus.StrategyReplaced.v1"))
                        .findFirst();
                if (found.isPresent()) {
                    return EventJson.MAPPER.readValue(found.get().value(), StrategyReplaced.class);
                }
            }
        }
    }

    private static void until(String strategyId, String path, long value) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Long.toString(value).equals(progress(strategyId).getString(path)));
    }

    private static ProgressDocument document(String strategyId) throws JsonProcessingException {
        return EventJson.MAPPER.readValue(
                given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                        .asString(),
                ProgressDocument.class);
    }

    private static JsonPath progress(String strategyId) {
        return given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                .jsonPath();
    }

    private static String id(String strategy) {
        return strategy.substring(strategy.lastIndexOf('/') + 1);
    }
}
