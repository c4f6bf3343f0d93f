package se.rus.strategy.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.progress.Coordinator;
import se.rus.strategy.progress.OtherServices;

/** The view by part, since a day, and across counties, over real topics. */
@QuarkusTest
@WithTestResource(RealStack.class)
class ProgressViewsTest {
    private static final String STRATEGIES = "/strategy/v1/strategies/";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aProjectThatTwoCountiesPayForIsOneProjectOfBoth() {
        String kalmar = Coordinator.adopted("08", "none");
        String kronoberg = Coordinator.adopted("07", "none");
        String project = "joint-" + UUID.randomUUID();
        JsonPath before = counties();
        try (OtherServices others = new OtherServices(broker)) {
            others.granted(project, kalmar, "08", "1:1", 300_000);
            others.granted(project, kalmar, "08", "ERUF", 500_000);
            others.granted(project, kronoberg, "07", "1:1", 200_000);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> counties().getLong("together.grantedKronor")
                        == before.getLong("together.grantedKronor") + 1_000_000);

        JsonPath after = counties();
        assertThat(after.getLong("together.projects")).isEqualTo(before.getLong("together.projects") + 1);
        assertThat(after.getLong("together.joint")).isEqualTo(before.getLong("together.joint") + 1);
        for (String strategy : new String[] {kalmar, kronoberg}) {
            assertThat(after.getLong("strategies.find { it.strategyId == '" + strategy + "' }.projects"))
                    .isEqualTo(1);
        }
        given().get("/strategy/v1/progress?group=southernSweden").then().body("counties", hasItem("13"));
        given().get("/strategy/v1/progress?county=99")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("county-unknown"));
        given().get("/strategy/v1/progress?group=none").then().statusCode(400);
        given().get("/strategy/v1/progress").then().statusCode(400);
    }

    @Test
    void aStrategyThatAnotherHasReplacedIsNotComparedBesideIt() {
        String former = Coordinator.adopted("08", "none");
        String current = Coordinator.adopted("08", "none");
        String project = "of-both-" + UUID.randomUUID();
        try (OtherServices others = new OtherServices(broker)) {
            others.granted(project, former, "08", "1:1", 300_000);
            others.granted(project, current, "08", "ERUF", 400_000);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> joint(current) != null && joint(current) == 1);

        String etag = given().get(STRATEGIES + former).header("ETag");
        Coordinator.as("region-0008")
                .header("If-Match", etag)
                .body("{\"strategyId\": \"" + current + "\"}")
                .post(STRATEGIES + former + "/replacement")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(30)).until(() -> joint(former) == null);
        assertThat(joint(current)).isZero();
    }

    /** Null when the strategy is not among those that are compared. */
    private static Integer joint(String strategy) {
        return counties().get("strategies.find { it.strategyId == '" + strategy + "' }?.joint");
    }

    @Test
    void whatHasTurnedSinceADayIsToldTheWorstFirst() {
        String strategy = Coordinator.adopted("08", "none");
        String indicator = UUID.randomUUID().toString();
        try (OtherServices others = new OtherServices(broker)) {
            others.defined(indicator, strategy, "08", 100);
            others.observed(indicator, "0880", "2025", 101);
            others.assessed(indicator, "0880", "onTrack", 1, "2026-04-01T10:00:00Z");
            others.assessed(indicator, "0880", "achieved", 2, "2026-05-02T10:00:00Z");
            others.assessed(indicator, "0880", "offTrack", 3, "2026-05-03T10:00:00Z");
            others.assessed(indicator, "0881", "offTrack", 1, "2026-04-01T10:00:00Z");
            others.assessed(indicator, "0881", "atRisk", 2, "2026-05-02T10:00:00Z");
            others.assessed(indicator, "0882", "offTrack", 1, "2026-04-01T10:00:00Z");
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> since(strategy, "2026-05-01").getLong("worsened") == 1
                        && since(strategy, "2026-05-01").getLong("improved") == 1);

        JsonPath changes = since(strategy, "2026-05-01");
        assertThat(changes.getString("turned[0].from")).isEqualTo("onTrack");
        assertThat(changes.getString("turned[0].to")).isEqualTo("offTrack");
        assertThat(changes.getString("turned[0].turn")).isEqualTo("worse");
        assertThat(changes.getString("turned[0].at")).isEqualTo("2026-05-03T10:00:00Z");
        assertThat(changes.getString("turned[1].turn")).isEqualTo("better");
        assertThat(changes.getLong("improved")).isEqualTo(1);
        assertThat(changes.getLong("worsened")).isEqualTo(1);
        assertThat(changes.getLong("reports[0].values")).isEqualTo(1);
        assertThat(since(strategy, "2026-05-16").getList("turned")).isEmpty();
        given().get(STRATEGIES + strategy + "/progress/changes").then().statusCode(400);
        given().get(STRATEGIES + "unknown/progress/changes?since=2026-05-01")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasDoneAndPaidSinceADayIsTold() {
        String strategy = Coordinator.adopted("08", "none");
        Requests.post("kommun-0880", Requests.API + "/activities", Requests.example(ActivityExamples.NEW, strategy))
                .statusCode(201);
        try (OtherServices others = new OtherServices(broker)) {
            others.granted("p" + strategy, strategy, "08", "1:1", 300_000);
            others.paid("pay" + strategy, "p" + strategy, strategy, "1:1", 120_000);
        }
        String day = "2026-05-01";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> since(strategy, day).getList("payments").size() == 1);

        JsonPath changes = since(strategy, day);
        assertThat(changes.getLong("payments[0].kronor")).isEqualTo(120_000);
        assertThat(changes.getString("contributions[0].kind")).isEqualTo("activity");
        assertThat(changes.getString("contributions[0].title")).isEqualTo("Vattenåterbruk i tre kommuner");
        assertThat(changes.getString("contributions[0].responsibleName")).isEqualTo("Kalmar");
        assertThat(changes.getString("contributions[0].status")).isEqualTo("planned");
        assertThat(since(strategy, "2026-05-16").getList("payments")).isEmpty();
    }

    @Test
    void aGoalAndAnActorHaveTheirPartOfTheWholeWithItsEtag() {
        String strategy = Coordinator.adopted("08", "none");
        try (OtherServices others = new OtherServices(broker)) {
            others.granted("p" + strategy, strategy, "08", "1:1", 300_000);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(STRATEGIES + strategy + "/progress/actors/0880")
                                .statusCode()
                        == 200);

        given().get(STRATEGIES + strategy + "/progress/actors/0880").then().body("grantedKronor", equalTo(300_000));
        String etag = given().get(STRATEGIES + strategy + "/progress/goals/goal-1")
                .then()
                .statusCode(200)
                .body("grantedKronor", equalTo(300_000))
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag)
                .get(STRATEGIES + strategy + "/progress/goals/goal-1")
                .then()
                .statusCode(304);
        given().get(STRATEGIES + strategy + "/progress/goals/goal-9").then().statusCode(404);
    }

    private static JsonPath counties() {
        return given().get("/strategy/v1/progress?county=07&county=08").jsonPath();
    }

    private static JsonPath since(String strategy, String day) {
        return given().get(STRATEGIES + strategy + "/progress/changes?since=" + day)
                .jsonPath();
    }
}
