package se.rus.strategy.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.strategy.actor.Clients.once;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.progress.Coordinator;

/** How the EU, the nation, the region and the municipalities relate to a priority. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class GovernanceTest {
    private static final Region KALMAR = Region.of("08");

    @Test
    void eachLevelIsReadAgainAndAnotherVersionSaysItsOwn() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        Coordinator.as("auditor")
                .get(strategy)
                .then()
                .body("priorities[0].governance.level", contains("eu", "nation", "region", "municipality"))
                .body("priorities[0].governance[2].relation", equalTo("Folkhälsostrategin"));
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        KALMAR.step(strategy, "revision", "{}");
        ObjectNode content = Region.content(Region.read(strategy + "/draft"));
        ((ObjectNode) content.at("/priorities/0/governance/2")).put("relation", "Regional utvecklingsstrategi");
        KALMAR.edited(strategy, content.toString(), Region.etag(strategy))
                .then()
                .statusCode(200);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);

        JsonNode changed =
                Region.read(strategy + "/versions/1/comparison?with=2").at("/changed/0");
        assertThat(changed.at("/id").asText()).isEqualTo("priority-1");
        assertThat(changed.at("/changes").toString())
                .contains("governance", "Folkhälsostrategin", "Regional utvecklingsstrategi");
        given().get(strategy + "/versions/1")
                .then()
                .body("priorities[0].governance[2].relation", equalTo("Folkhälsostrategin"));
    }

    @ParameterizedTest
    @CsvSource({"planet, Paris", "eu, ''", ", Paris"})
    void aLevelThatThereIsNotOrNothingSaidOfItIsRefused(String level, String relation) {
        ObjectNode body = Region.parsed(StrategyExamples.NEW_STRATEGY);
        ((ObjectNode) body.at("/priorities/0/governance/0")).put("level", level).put("relation", relation);
        once("region-0008").body(body.toString()).post(Region.API).then().statusCode(400);
    }
}
