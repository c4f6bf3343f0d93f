package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.SumOfParts;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.adoption.Region;
import se.rus.strategy.adoption.StrategyExamples;

/** From the events of the other services to one focus area's page: signal, coverage, trend, granted and paid kronor. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class FocusAreaJourneyTest {
    private static final Region KALMAR = Region.of("08");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void whatIsLinkedToAFocusAreaIsSeenThereAndTheSumsHold() throws Exception {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        String strategyId = strategy.substring(strategy.lastIndexOf('/') + 1);
        String indicatorId = UUID.randomUUID().toString();
        try (OtherServices others = new OtherServices(broker)) {
            others.published(
                    "indicator-" + indicatorId, 1, "IndicatorDefined", "08", indicator(indicatorId, strategyId));
            others.observed(indicatorId, "0880", "2026", 9_000);
            others.published("signal-" + indicatorId + "/0880", 1, "IndicatorAssessed", "08", assessed(indicatorId));
            others.granted("p" + strategyId, "focus-area-1", strategyId, 900);
            others.paid("a" + strategyId, "p" + strategyId, strategyId, "1:1", 300);

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> "300".equals(focusArea(strategy).getString("followUp.paidKronor"))
                            && "1".equals(focusArea(strategy).getString("followUp.measured.trends.worsening"))
                            && "1".equals(focusArea(strategy).getString("followUp.measured.reported")));
        }
        JsonPath area = focusArea(strategy);
        assertThat(area.getList("followUp.indicators")).containsExactly(indicatorId);
        assertThat(area.getLong("followUp.measured.expected")).isEqualTo(2);
        assertThat(area.getLong("followUp.measured.signals.offTrack")).isEqualTo(1);
        assertThat(area.getLong("followUp.projects")).isEqualTo(1);
        assertThat(area.getLong("followUp.funding[0].grantedKronor")).isEqualTo(900);
        ProgressDocument whole =
                EventJson.MAPPER.readValue(given().get(strategy + "/progress").asString(), ProgressDocument.class);
        assertThat(SumOfParts.differences(whole)).isEmpty();
        assertThat(whole.outsideFocusAreas().indicators()).isEmpty();
    }

    private static JsonPath focusArea(String strategy) {
        return given().get(strategy + "/progress/focus-areas/focus-area-1").jsonPath();
    }

    private static ObjectNode indicator(String indicatorId, String strategyId) {
        ObjectNode definition = OtherServices.sample("IndicatorDefined")
                .put("indicatorId", indicatorId)
                .put("county", "08");
        definition
                .putArray("goals")
                .addObject()
                .put("strategyId", strategyId)
                .put("goalId", "goal-1")
                .put("focusAreaId", "focus-area-1");
        definition.putArray("expectedActors").add("0880").add("0881");
        return definition;
    }

    private static ObjectNode assessed(String indicatorId) {
        ObjectNode assessment = OtherServices.sample("IndicatorAssessed")
                .put("indicatorId", indicatorId)
                .put("actor", "0880")
                .put("period", "2026")
                .put("signal", "offTrack");
        assessment.putObject("details").put("trend", "worsening");
        return assessment;
    }
}
