package se.rus.strategy.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamId;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.PastStates;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.progress.Coordinator;
import se.rus.strategy.progress.OtherServices;
import se.rus.strategy.progress.PassedDays;
import se.rus.strategy.shift.ShiftDecider;
import se.rus.strategy.shift.ShiftEvent;
import se.rus.strategy.shift.ShiftExamples;
import se.rus.strategy.shift.ShiftState;

/** A report as of a day that has passed tells of that day, whenever it is made. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class AsOfJourneyTest {
    private static final String SHIFTS = Requests.API + "/shifts";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Pool pool;

    @Inject
    EventStore store;

    @Inject
    PastStates past;

    @Test
    void aReportAsOfYesterdayIsTheSameBeforeAndAfterFurtherChangesAndARebuild() {
        String strategyId = Coordinator.adopted("22", "none");
        PassedDays days = new PassedDays(pool, management);
        granted(strategyId, "p1");
        days.shownFor(strategyId, 3);
        JsonPath before = report(strategyId, today.minusDays(1));
        assertThat(before.getLong("progress.totals.grantedKronor")).isEqualTo(1000);

        told(strategyId, ShiftExamples.WANTED);
        granted(strategyId, "p2");
        days.rebuild();
        JsonPath after = report(strategyId, today.minusDays(1));

        for (String part : List.of("progress", "shifts", "decisions", "delimitation", "year", "asOf")) {
            assertThat(after.<Object>get(part)).as(part).isEqualTo(before.<Object>get(part));
        }
        JsonPath evaluation = read(asked(
                strategyId,
                "\"kind\": \"mandatePeriod\", \"fromYear\": 2023, \"asOf\": \"" + today.minusDays(1) + "\""));
        assertThat(evaluation.getList("mandate.yearly"))
                .as("the yearly reports were made today")
                .isEmpty();
        assertThat(evaluation.getLong("progress.totals.grantedKronor")).isEqualTo(1000);
        JsonPath now = report(strategyId, today);
        assertThat(now.getLong("progress.totals.grantedKronor")).isEqualTo(2000);
        assertThat(now.getList("shifts.to")).isEqualTo(List.of("Cirkulär ekonomi"));
        Response refused = asked(strategyId, today.minusDays(4));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("before-first-day");
        assertThat(refused.asString()).contains(today.minusDays(3).toString());
    }

    @Test
    void whatWasToldLaterIsNotInAnEarlierState() {
        String strategyId = Coordinator.adopted("22", "none");
        String id = told(strategyId, ShiftExamples.WANTED);
        Requests.as("region-0022")
                .header("If-Match", "\"v1\"")
                .body(ShiftExamples.HAPPENING)
                .post(SHIFTS + "/" + id + "/happening")
                .then()
                .statusCode(200);
        List<RecordedEvent> events =
                store.readStream(new StreamId("shift-" + id)).await().atMost(Duration.ofSeconds(10));

        assertThat(before(events.getFirst().recordedAt(), id)).isEmpty();
        assertThat(before(events.getLast().recordedAt(), id)).containsExactly(ShiftStage.WANTED);
        assertThat(before(events.getLast().recordedAt().plusNanos(1000), id)).containsExactly(ShiftStage.HAPPENED);
    }

    private List<ShiftStage> before(Instant until, String id) {
        return past
                .before(until, "shift-", List.of(id), ShiftEvent.class, new ShiftDecider())
                .await()
                .atMost(Duration.ofSeconds(10))
                .stream()
                .map(ShiftState::stage)
                .toList();
    }

    private static String told(String strategyId, String example) {
        ObjectNode shift =
                Requests.example(example, strategyId).put("toYear", 2026).put("responsible", "0022");
        shift.remove("elements");
        return Requests.post("region-0022", SHIFTS, shift)
                .statusCode(201)
                .extract()
                .path("shift.shiftId");
    }

    private void granted(String strategyId, String project) {
        long before = kronor(strategyId);
        try (OtherServices others = new OtherServices(broker)) {
            others.granted(project + strategyId, strategyId, "22", "1:1", 1000);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> kronor(strategyId) == before + 1000);
    }

    private static long kronor(String strategyId) {
        return given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                .jsonPath()
                .getLong("totals.grantedKronor");
    }

    private static JsonPath report(String strategyId, LocalDate asOf) {
        return read(asked(strategyId, asOf));
    }

    private static JsonPath read(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return given().get(made.header("Location")).jsonPath();
    }

    private static Response asked(String strategyId, LocalDate asOf) {
        return asked(strategyId, "\"asOf\": \"" + asOf + "\"");
    }

    private static Response asked(String strategyId, String with) {
        return Coordinator.as("region-0022")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"strategyId\": \"" + strategyId + "\", \"year\": 2026, " + with + "}")
                .post("/strategy/v1/reports");
    }
}
