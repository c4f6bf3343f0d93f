package se.rus.strategy.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.progress.Coordinator;
import se.rus.strategy.progress.OtherServices;

/** An evaluation of a mandate period and a dialogue with a municipality, as they are asked for. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ReportKindsJourneyTest {
    private static final String API = "/strategy/v1/reports";
    private static final String GOVERNMENT = "/strategy/v1/government-reports";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void anEvaluationBeginsWithTheEarliestYearlyReportAndIsLinkedToWhatWasMadeBetween() {
        String strategyId = Coordinator.adopted("12", "none");
        granted(strategyId, "12", 400_000);
        Response yearly = made("12", body(ReportExamples.NEW, strategyId));
        String yearlyId = yearly.jsonPath().getString("reportId");
        sentToGovernment(yearlyId);
        granted(strategyId, "12", 1_000_000);

        Response made = made("12", evaluation(strategyId));

        made.then()
                .body("kind", equalTo("mandatePeriod"))
                .body("number", equalTo(1))
                .body("fromYear", equalTo(2023))
                .body("year", equalTo(2026));
        JsonPath it = given().get(made.header("Location")).jsonPath();
        assertThat(it.getLong("mandate.beginning.totals.grantedKronor")).isEqualTo(400_000);
        assertThat(it.getLong("progress.totals.grantedKronor")).isEqualTo(1_400_000);
        assertThat(it.getList("mandate.yearly.reportId")).isEqualTo(List.of(yearlyId));
        assertThat(it.getString("mandate.government[0].governmentReportId")).isEqualTo("12-2026");
        assertThat(text(made, "html"))
                .contains(
                        "Utvärdering 2023–2026",
                        "href=\"/strategy/v1/reports/" + yearlyId,
                        "href=\"" + GOVERNMENT + "/12-2026\"",
                        "1\u00a0000\u00a0000");
        eachForm(made);
        Coordinator.as("region-0012")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reportId\": \"" + made.jsonPath().getString("reportId") + "\"}")
                .post(GOVERNMENT)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("report-not-yearly"));
        made("12", body(ReportExamples.NEW, strategyId)).then().body("number", equalTo(2));
        given().get(API + "?county=12&kind=mandatePeriod").then().body("total", equalTo(1));
        given().get(API + "?county=12&kind=yearly").then().body("total", equalTo(2));
        given().get(API + "?county=12").then().body("total", equalTo(3));
        given().get(API + "?kind=weekly").then().statusCode(400);
    }

    @Test
    void aDialogueShowsTheMunicipalityBesideItsComparisonGroup() {
        String strategyId = Coordinator.adopted("08", "none");
        String indicatorId = UUID.randomUUID().toString();
        try (OtherServices others = new OtherServices(broker)) {
            others.defined(indicatorId, strategyId, "08", 300);
            others.observed(indicatorId, "0880", "2026", 301);
            ObjectNode data = OtherServices.sample("IndicatorAssessed")
                    .put("indicatorId", indicatorId)
                    .put("actor", "0880")
                    .put("value", new BigDecimal("62.25"))
                    .put("assessedAt", Instant.now().toString());
            data.putObject("details").put("trend", "improving").put("fromPeers", new BigDecimal("2.25"));
            others.published("signal-" + indicatorId + "/0880", 1, "IndicatorAssessed", "08", data);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> progress(strategyId).getLong("totals.signals.achieved") == 1);

        Response made = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> made("08", body(ReportExamples.DIALOGUE, strategyId)),
                        report -> !given().get(report.header("Location"))
                                .jsonPath()
                                .getList("dialogue.peers")
                                .isEmpty());

        made.then().body("kind", equalTo("dialogue")).body("actor", equalTo("0880"));
        JsonPath it = given().get(made.header("Location")).jsonPath();
        assertThat(it.getString("dialogue.name")).isEqualTo("Kalmar");
        assertThat(new BigDecimal(it.getString("dialogue.peers[0].median"))).isEqualByComparingTo("60");
        assertThat(text(made, "html")).contains("Dialogunderlag 2026, Kalmar", "62,25", "▲ Förbättras", "60,00");
        eachForm(made);
    }

    @Test
    void theFiguresAreTakenOutByGoalForAShapeOfSomebodyElses() {
        String strategyId = Coordinator.adopted("19", "none");
        granted(strategyId, "19", 250_000);
        String figures = made("19", body(ReportExamples.NEW, strategyId)).header("Location") + "/figures";

        given().get(figures + "?goal=goal-1")
                .then()
                .statusCode(200)
                .body("goals.goalId", equalTo(List.of("goal-1")))
                .body("tables.find { it.id == 'funding-parts' }.rows[0][3]", equalTo(250_000))
                .body("tables.find { it.id == 'funding-parts' }.columns[3].sv", equalTo("Beviljat, kronor"));
        assertThat(given().get(figures).asString())
                .isEqualTo(given().get(figures + "?goal=goal-1").asString());
        given().get(figures + "?area=competence").then().statusCode(200).body("goals", equalTo(List.of()));
        assertThat(given().get(figures + "?format=xlsx&goal=goal-1").asByteArray())
                .startsWith("PK".getBytes());
        given().get(figures + "?goal=goal-7").then().statusCode(400).body("errors[0].pointer", equalTo("?goal"));
        given().get(figures + "?area=weather").then().statusCode(400);
        given().get(API + "/unknown/figures").then().statusCode(404);
    }

    @Test
    void whatAKindDoesNotAskForOrMissesIsTold() {
        String strategyId = Coordinator.adopted("08", "none");

        refused(strategyId, "\"kind\": \"mandatePeriod\"", "years-of-period", "/fromYear");
        refused(strategyId, "\"kind\": \"mandatePeriod\", \"fromYear\": 2026", "years-of-period", "/fromYear");
        refused(strategyId, "\"kind\": \"mandatePeriod\", \"fromYear\": 2018", "years-of-period", "/fromYear");
        refused(strategyId, "\"fromYear\": 2023", "first-year-not-asked", "/fromYear");
        refused(strategyId, "\"actor\": \"0880\"", "actor-not-asked", "/actor");
        refused(strategyId, "\"kind\": \"dialogue\"", "municipality-of-county", "/actor");
        refused(strategyId, "\"kind\": \"dialogue\", \"actor\": \"0008\"", "municipality-of-county", "/actor");
        refused(strategyId, "\"kind\": \"dialogue\", \"actor\": \"0780\"", "municipality-of-county", "/actor");
        asked("08", "{\"strategyId\": \"" + strategyId + "\", \"year\": 2026, \"kind\": \"weekly\"}")
                .then()
                .statusCode(400);
        given().get(API + "?strategyId=" + strategyId).then().body("total", equalTo(0));
    }

    private static void refused(String strategyId, String with, String code, String pointer) {
        asked("08", "{\"strategyId\": \"" + strategyId + "\", \"year\": 2026, " + with + "}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static void eachForm(Response made) {
        for (String format : List.of("html", "pdf", "xlsx")) {
            for (String lang : List.of("sv", "en")) {
                given().get(made.header("Location") + "?format=" + format + "&lang=" + lang)
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static String text(Response made, String format) {
        return given().get(made.header("Location") + "?format=" + format).asString();
    }

    private static void sentToGovernment(String reportId) {
        Response draft = Coordinator.as("region-0012")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reportId\": \"" + reportId + "\"}")
                .post(GOVERNMENT);
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        Coordinator.as("region-0012")
                .header("If-Match", draft.header("ETag"))
                .body("{\"sentOn\": \"2026-11-20\", \"registrationNumber\": \"RK 2026/9\"}")
                .post(GOVERNMENT + "/12-2026/sending")
                .then()
                .statusCode(200);
    }

    private void granted(String strategyId, String county, long kronor) {
        long before = progress(strategyId).getLong("totals.grantedKronor");
        try (OtherServices others = new OtherServices(broker)) {
            others.granted(kronor + strategyId, strategyId, county, "1:1", kronor);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> progress(strategyId).getLong("totals.grantedKronor") == before + kronor);
    }

    private static JsonPath progress(String strategyId) {
        return given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                .jsonPath();
    }

    private static String evaluation(String strategyId) {
        return body(ReportExamples.MANDATE_PERIOD, strategyId);
    }

    /** The documentation's example, as it stands but for the strategy. */
    private static String body(String example, String strategyId) {
        return example.replace("019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", strategyId);
    }

    private static Response made(String county, String body) {
        Response made = asked(county, body);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    private static Response asked(String county, String body) {
        return Coordinator.as("region-00" + county)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API);
    }
}
