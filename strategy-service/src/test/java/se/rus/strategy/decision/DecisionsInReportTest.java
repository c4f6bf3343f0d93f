package se.rus.strategy.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.rus.strategy.contribution.Requests.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.MovedClock;
import se.rus.strategy.deviation.Signals;
import se.rus.strategy.progress.OtherServices;
import se.rus.strategy.progress.PassedDays;

/** What is off stands in the report until it is decided on; then what was decided, what was expected and what came of it. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DecisionsInReportTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Pool pool;

    @Inject
    MovedClock clock;

    @AfterEach
    void itIsToday() {
        clock.daysAhead(0);
    }

    @Test
    void aDeviationIsInTheReportUntilItIsDecidedOnAndThenItsDecisionWithItsFigures() {
        try (Signals signals = new Signals(broker)) {
            signals.defined();
            assessed(signals, 1, "offTrack", "2026-T1", "300", Instant.now());
            signals.untilNoted(1);
            String strategyId = signals.strategyId;
            new PassedDays(pool, management).shownFor(strategyId, 2);
            FollowedUp deviation = new FollowedUp(signals.first()).analysed();
            String mentors = deviation.proposed("kommun-0880", "Mentorer");

            JsonPath open = report(strategyId, today);
            assertThat(open.getList("decisions")).isEmpty();
            assertThat(open.getList("deviations.actor")).isEqualTo(List.of("0880"));
            assertThat(open.getString("deviations[0].measured.signal")).isEqualTo("offTrack");
            assertThat(open.getList("deviations[0].measures")).isEqualTo(List.of("Mentorer"));
            assertThat(open.getString("deviations[0].causes[1].finding.sv")).isEqualTo("förkastad");

            deviation.assessed(mentors).statusCode(200);
            deviation.decided(FollowedUp.decision(List.of(mentors), List.of())).statusCode(200);
            deviation
                    .edit("PUT", "kommun-0880", "/decision/measures/" + mentors, DecisionExamples.REPORT)
                    .statusCode(200);
            assessed(signals, 2, "onTrack", "2026-T3", "260", Instant.now());
            await().atMost(Duration.ofSeconds(30)).until(() -> "helped".equals(effect(deviation)));

            JsonPath decided = report(strategyId, today);
            assertThat(decided.getList("deviations.findAll { it.measures == ['Mentorer'] }"))
                    .isEmpty();
            String line = "decisions.find { it.measure == 'Mentorer' }.";
            assertThat(decided.getString(line + "effect.sv")).isEqualTo("bättre än före");
            assertThat(decided.getString(line + "outcome.carriedOutOn")).isEqualTo("2026-08-20");
            assertThat(decided.getString(line + "outcome.before.period")).isEqualTo("2026-T1");
            assertThat(decided.getString(line + "outcome.after.value")).isEqualTo("260");
            assertThat(decided.getList(line + "consequences.effect.en"))
                    .isEqualTo(List.of("+ positive", "− negative", "0 none", "0 none", "+ positive"));

            clock.daysAhead(1);
            assessed(signals, 3, "offTrack", "2026-T3", "310", Instant.now());
            await().atMost(Duration.ofSeconds(30)).until(() -> "worse".equals(effect(deviation)));
            assertThat(report(strategyId, today).getString(line + "effect.sv"))
                    .as("an assessment that came a day later is not in it, whenever it was made")
                    .isEqualTo("bättre än före");

            JsonPath yesterday = report(strategyId, today.minusDays(1));
            assertThat(yesterday.getList("decisions")).isEmpty();
            assertThat(yesterday.getList("deviations")).isEmpty();
        }
    }

    private static String effect(FollowedUp deviation) {
        return as("region-0008").get(deviation.path + "/effect").path("answer");
    }

    private void assessed(Signals of, long version, String signal, String period, String value, Instant at) {
        try (OtherServices others = new OtherServices(broker)) {
            ObjectNode data = OtherServices.sample("IndicatorAssessed")
                    .put("indicatorId", of.indicatorId)
                    .put("actor", "0880")
                    .put("signal", signal)
                    .put("period", period)
                    .put("value", new BigDecimal(value))
                    .put("assessedAt", at.toString());
            others.published("signal-" + of.indicatorId + "/0880", version, "IndicatorAssessed", "08", data);
        }
    }

    private static JsonPath report(String strategyId, LocalDate asOf) {
        Response made = as("region-0008")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"strategyId\": \"" + strategyId + "\", \"year\": 2026, \"asOf\": \"" + asOf + "\"}")
                .post("/strategy/v1/reports");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return given().get(made.header("Location")).jsonPath();
    }
}
