package se.rus.strategy.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.GoalLevel;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;

/** Those who listen are told of every adopted version, and of nothing in between. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class RevisionPublishedTest {
    private static final Region KALMAR = Region.of("08");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aRevisionComesAsTheSameEventWithItsNumberAndTheProgressViewFollows() throws JsonProcessingException {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.step(strategy, "consultation", "{\"deadline\": \"2199-12-31\"}");
        KALMAR.step(strategy, "consultation/closing", "");
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        ObjectNode edited =
                Region.content(KALMAR.step(strategy, "revision", "{}")).put("title", "Reviderad");
        edited.withArray("goals").addObject().put("number", 3).put("title", "Jämlikt och jämställt");
        KALMAR.edited(strategy, edited.toString(), Region.etag(strategy));
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);

        List<StrategyAdopted> told = told(strategy, 2);
        assertThat(told).extracting(each -> each.details().version()).containsExactly(1, 2);
        StrategyAdopted first = told.getFirst();
        assertThat(first.details().owner()).isEqualTo("Region Kalmar län");
        assertThat(first.details().priorities().getFirst().focusAreas())
                .containsExactly(new StrategyFocusArea("focus-area-1", "Psykisk hälsa"));
        assertThat(first.goals().getFirst().details().priorities()).containsExactly("priority-1");
        assertThat(first.goals().getFirst().details().level()).isEqualTo(GoalLevel.RESIDENT);
        assertThat(first.goals().getFirst().details().globalGoals()).containsExactly("3.4", "3.a");
        assertThat(told.getLast().goals())
                .extracting(goal -> goal.goalId())
                .containsExactly("goal-1", "goal-2", "goal-3");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var progress = given().get(strategy + "/progress").jsonPath();
            assertThat(progress.getString("title")).isEqualTo("Reviderad");
            assertThat(progress.getList("goals")).hasSize(3);
        });
    }

    private List<StrategyAdopted> told(String strategy, int count) throws JsonProcessingException {
        String id = strategy.substring(strategy.lastIndexOf('/') + 1);
        try (TopicReader reader = new TopicReader(broker, "rus.strategy.v1")) {
            List<ConsumerRecord<String, String>> own = List.of();
            for (int n = 1; own.size() < count; n++) {
                own = reader.readUntilDistinct(n).stream()
                        .filter(record -> record.key().equals(id))
                        .toList();
            }
            List<StrategyAdopted> told = new java.util.ArrayList<>();
            for (ConsumerRecord<String, String> record : own) {
                told.add(EventJson.MAPPER.readValue(record.value(), StrategyAdopted.class));
            }
            return told;
        }
    }
}
