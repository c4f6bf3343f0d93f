package se.rus.strategy.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.progress.Coordinator;
import se.rus.strategy.progress.Rebuild;

/** The policy: what the indicator service publishes opens deviations, once each. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class SignalTurnsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Pool pool;

    private Signals signals;

    @BeforeEach
    void anIndicatorOfAStrategy() {
        signals = new Signals(broker);
    }

    @AfterEach
    void close() {
        signals.close();
    }

    @Test
    void aSignalThatTurnsRedOpensOneDeviationAndTheNextTurnsAreNotedInIt() {
        signals.defined().turns("onTrack").turns("offTrack");
        JsonPath opened = signals.untilNoted(2);
        assertThat(opened.getString("items[0].direction")).isEqualTo("negative");
        assertThat(opened.getString("items[0].status")).isEqualTo("open");
        assertThat(opened.getString("items[0].opening.by")).isEqualTo("policy");
        assertThat(opened.getList("items[0].goals")).containsExactly("goal-1");

        JsonPath noted =
                signals.turns("atRisk").turns("onTrack").turns("offTrack").untilNoted(5);
        assertThat(noted.getList("items[0].assessments.version")).containsExactly(2, 3, 4, 5);
        assertThat(noted.getString("items[0].direction")).isEqualTo("negative");
    }

    @Test
    void deliveredTwiceAndRebuiltItOpensNothingAgainAlsoAfterItWasClosed() {
        signals.defined().turns("offTrack").again("offTrack").turns("atRisk");
        signals.untilNoted(2);
        closeFirst();
        signals.again("atRisk");
        JsonPath before = signals.all();

        Rebuild.of("deviations", management);
        signals.turns("offTrack");
        JsonPath after = signals.until(all -> all.getLong("total") == 2);

        assertThat(after.getList("items.findAll { it.status == 'open' }.assessments.flatten().version"))
                .as("what turned after it was closed opens the next one")
                .containsExactly(3);
        assertThat(after.getMap("items.find { it.status == 'closed' }"))
                .as("the closed one, untouched")
                .isEqualTo(before.getMap("items[0]"));
    }

    /** What was opened is stored by itself; that it was looked at, with the checkpoint. Between the two a process may die. */
    @Test
    void begunAgainAfterACrashThatForgotWhatWasLookedAtItOpensNothingAgain() {
        signals.defined().turns("onTrack").turns("offTrack").turns("atRisk");
        JsonPath before = signals.untilNoted(3);
        forgetWhatWasLookedAt();

        Rebuild.of("deviations", management);

        JsonPath after = signals.untilNoted(3);
        assertThat(after.<Object>get("items")).isEqualTo(before.get("items"));
        closeFirst();
        forgetWhatWasLookedAt();
        Rebuild.of("deviations", management);
        assertThat(signals.all().getLong("total"))
                .as("the closed one had heard it")
                .isEqualTo(1);
    }

    @Test
    void aSignalThatTurnsGreenIsKeptForLearningAndComesAfterTheNegativeOnes() {
        signals.defined().turns("offTrack");
        signals.untilNoted(1);
        closeFirst();
        signals.turns("onTrack");
        JsonPath all = signals.until(found -> found.getLong("total") == 2);
        assertThat(all.getList("items.direction")).containsExactly("negative", "learning");

        signals.turns("offTrack");
        JsonPath turned = signals.until(found ->
                "offTrack".equals(found.getString("items.find { it.status == 'open' }.assessments[-1].signal")));
        assertThat(turned.getLong("total")).as("the open one noted it").isEqualTo(2);
        assertThat(turned.getString("items.find { it.status == 'open' }.direction"))
                .isEqualTo("negative");
    }

    @Test
    void assessmentsThatArriveBeforeTheIndicatorIsKnownWaitAndAreThenLookedAtInOrder() {
        signals.turns("onTrack").turns("atRisk").turns("notAssessable").turns("offTrack");
        signals.defined();

        JsonPath opened = signals.untilNoted(4);
        assertThat(opened.getList("items[0].assessments.version")).containsExactly(2, 3, 4);
    }

    @Test
    void whatWasAssessedBeforeTheStrategyWasAdoptedIsLookedAtOnceItIs() {
        String drafted = Coordinator.drafted("08");
        try (Signals early = new Signals(broker, drafted)) {
            early.defined().turns("onTrack").turns("offTrack");
            signals.defined().turns("atRisk");
            signals.untilNoted(1);
            assertThat(early.all().getLong("total"))
                    .as("heard of before the other one")
                    .isZero();

            Coordinator.adopt(drafted, "08", "none");
            early.untilNoted(2);
        }
    }

    private void forgetWhatWasLookedAt() {
        pool.preparedQuery("update deviation_watch set version = 0 where strategy_id = $1")
                .execute(Tuple.of(signals.strategyId))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private void closeFirst() {
        String path = signals.first();
        String etag = Requests.as("region-0008").get(path).header("ETag");
        Requests.as("region-0008")
                .header("If-Match", etag)
                .body(DeviationExamples.REASON)
                .post(path + "/closing")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"));
    }
}
