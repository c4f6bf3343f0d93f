package se.rus.strategy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.strategy.contribution.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.deviation.Signals;

/** From a red signal to a decision and back to whether it helped, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DecisionJourneyTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private Signals signals;
    private FollowedUp deviation;

    @BeforeEach
    void aSignalTurnedRed() {
        signals = new Signals(broker);
        signals.defined().turns("offTrack", "2026-T1", "300");
        signals.untilNoted(1);
        deviation = new FollowedUp(signals.first()).analysed();
    }

    @AfterEach
    void close() {
        signals.close();
    }

    @Test
    void aDecisionIsPreparedMadeToldCarriedOutAndMeasured() {
        String mentors = deviation.proposed("kommun-0880", "Mentorer");
        String buses = deviation.proposed("kommun-0881", "Fler bussar");
        deviation.assessed(mentors).statusCode(200);
        deviation.assessed(buses).statusCode(200);
        deviation.rated("kommun-0880", mentors, 5, 1).statusCode(200);
        deviation.rated("kommun-0881", mentors, 1, 4).statusCode(200);
        deviation.rated("kommun-0880", mentors, 2, 5).statusCode(200);
        deviation
                .rated("region-0008", buses, 5, 3)
                .statusCode(200)
                .body("order.title", contains("Mentorer", "Fler bussar"))
                .body("ratings", hasSize(3));
        JsonPath order = as("region-0008").get(deviation.path + "/priorities").jsonPath();
        assertThat(order.getString("order[0].effort")).isEqualTo("1.5");
        assertThat(order.getString("order[0].score")).isEqualTo("3.0");

        deviation
                .decided(FollowedUp.decision(List.of(mentors), List.of(buses)))
                .statusCode(200)
                .body("decision.minutes.paragraph", equalTo("§ 40"))
                .body("decision.measures.title", contains("Mentorer"))
                .body("decision.rejected.proposalId", contains(buses))
                .body("decision.basis.title", contains("Mentorer", "Fler bussar"))
                .body("withoutFeedback", contains("0008", "0880", "0881"));
        as("region-0008")
                .get(deviation.path)
                .then()
                .body("status", equalTo("decided"))
                .body("decidedOn", equalTo("2026-06-11"));

        deviation
                .edit("POST", "region-0008", "/decision/feedback", DecisionExamples.FEEDBACK)
                .statusCode(200)
                .body("withoutFeedback", contains("0008", "0881"));
        effect().then().body("answer", equalTo("tooEarly")).body("computed.before", nullValue());
        deviation
                .edit("PUT", "kommun-0880", "/decision/measures/" + mentors, DecisionExamples.REPORT)
                .statusCode(200)
                .body("decision.measures[0].reports[0].carriedOut", equalTo("partly"))
                .body("decision.measures[0].reports[0].by.onBehalf", equalTo(false));
        effect().then().body("answer", equalTo("tooEarly")).body("computed.before.period", equalTo("2026-T1"));

        signals.turns("onTrack", "2026-T3", "260");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "helped".equals(effect().jsonPath().getString("answer")));
        effect().then()
                .body("computed.after.period", equalTo("2026-T3"))
                .body("computed.steps[0].sv", equalTo("Värdet var 300 för 2026-T1 och 260 för 2026-T3: bättre."));
        deviation
                .edit("PUT", "region-0008", "/effect", DecisionExamples.JUDGEMENT)
                .statusCode(200);
        effect().then()
                .body("answer", equalTo("unclear"))
                .body("computed.answer", equalTo("helped"))
                .body("judgement.motivation", equalTo("Mätmetoden ändrades samma år."));
    }

    @Test
    void whatTurnsAfterTheDecisionOpensTheNextDeviation() {
        String mentors = deviation.proposed("kommun-0880", "Mentorer");
        deviation.assessed(mentors);
        deviation.decided(FollowedUp.decision(List.of(mentors), List.of())).statusCode(200);
        signals.turns("onTrack").turns("atRisk");

        JsonPath all = signals.until(found -> found.getLong("total") == 2
                && found.getList("items.findAll { it.status == 'open' }[0].assessments")
                                .size()
                        == 2);
        assertThat(all.getList("items.status")).containsExactlyInAnyOrder("open", "decided");
    }

    private io.restassured.response.Response effect() {
        return Requests.as("region-0008").get(deviation.path + "/effect");
    }
}
