package se.rus.strategy.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.progress.Coordinator;
import se.rus.strategy.progress.OtherServices;

/** A report is made of what there is, and stays as it was made. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ReportJourneyTest {
    private static final String API = "/strategy/v1/reports";
    private static final List<Map<String, String>> FORMS = List.of(
            Map.of("format", "json"),
            Map.of("format", "html", "lang", "sv"),
            Map.of("format", "html", "lang", "en"),
            Map.of("format", "xlsx", "lang", "sv"),
            Map.of("format", "pdf", "lang", "sv"));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aReportStaysTheSameByteForByteWhateverHappensLater() {
        String strategyId = Coordinator.adopted("08", "none");
        granted(strategyId, "p1", 400_000);
        String id = made("08", strategyId).jsonPath().getString("reportId");
        List<byte[]> before = forms(id);

        granted(strategyId, "p2", 1_000_000);

        assertThat(forms(id)).usingRecursiveComparison().isEqualTo(before);
        assertThat(given().get(API + "/" + id).jsonPath().getLong("progress.totals.grantedKronor"))
                .isEqualTo(400_000);
        String later = made("08", strategyId).jsonPath().getString("reportId");
        assertThat(given().get(API + "/" + later).jsonPath().getLong("progress.totals.grantedKronor"))
                .isEqualTo(1_400_000);
    }

    @Test
    void eachFormIsFoundByAcceptAndByLinkAndHasATagOfItsOwn() {
        String id = made("07", Coordinator.adopted("07", "none")).jsonPath().getString("reportId");
        String location = API + "/" + id;

        given().get(location).then().contentType("application/json");
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(location)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Vary", "Accept");
        assertThat(given().get(location + "?format=html&lang=en").asString()).contains("<html lang=\"en\">");
        assertThat(given().get(location + "?format=html").asString()).contains("<html lang=\"sv\">");
        assertThat(given().accept("application/pdf").get(location).asByteArray())
                .startsWith("%PDF-".getBytes());
        given().accept("image/png").get(location).then().statusCode(406);
        given().get(location + "?format=docx").then().statusCode(400);
        given().get(location + "?lang=de").then().statusCode(400);
        given().get(API + "/unknown").then().statusCode(404);

        String swedish = given().get(location + "?format=html").header("ETag");
        assertThat(given().get(location + "?format=html&lang=en").header("ETag"))
                .isNotEqualTo(swedish)
                .startsWith("\"");
        given().header("If-None-Match", swedish)
                .get(location + "?format=html")
                .then()
                .statusCode(304);
    }

    @Test
    void aCountysReportsAreNumberedWithoutGapsAlsoWhenManyAreMadeAtOnce() {
        String strategyId = Coordinator.adopted("13", "none");

        List<Integer> numbers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> made("13", strategyId).jsonPath().getInt("number"))
                .sorted()
                .toList();

        assertThat(numbers).containsExactly(1, 2, 3, 4);
        given().get(API + "?county=13&limit=2")
                .then()
                .body("total", equalTo(4))
                .body("items[0].number", equalTo(4))
                .body("items[0].title", equalTo("Plan"));
        given().get(API + "?strategyId=" + strategyId + "&year=2026").then().body("total", equalTo(4));
        given().get(API + "?county=13&year=2027").then().body("total", equalTo(0));
    }

    @Test
    void theSameRequestAgainIsOneReport() {
        String strategyId = Coordinator.adopted("14", "none");
        String key = UUID.randomUUID().toString();

        Response first = asked("14", key, body(strategyId));
        Response again = asked("14", key, body(strategyId));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("reportId"))
                .isEqualTo(first.jsonPath().getString("reportId"));
        given().get(API + "?county=14").then().body("total", equalTo(1));
        given().get(first.header("Location")).then().statusCode(200);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsMade() {
        String strategyId = Coordinator.adopted("17", "none");

        asked("18", "k1", body(strategyId)).then().statusCode(403);
        Coordinator.as("kommun-0880")
                .header("Idempotency-Key", "k2")
                .body(body(strategyId))
                .post(API)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(body(strategyId))
                .post(API)
                .then()
                .statusCode(401);
        asked("17", "k3", body("unknown")).then().statusCode(404);
        asked("17", "k4", "{\"strategyId\": \"" + strategyId + "\", \"year\": 2031}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/year"));
        String tomorrow = LocalDate.now().plusDays(2).toString();
        asked("17", "k5", "{\"strategyId\": \"" + strategyId + "\", \"year\": 2026, \"asOf\": \"" + tomorrow + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/asOf"));
        asked("17", "k6", "{\"strategyId\": \"" + strategyId + "\", \"year\": 2026, \"asOf\": \"2026-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("before-first-day"));
        asked("17", "k7", "{\"strategyId\": \"" + drafted("17") + "\", \"year\": 2026}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-yet-known"));
        given().get(API + "?county=17").then().body("total", equalTo(0));
    }

    private void granted(String strategyId, String project, long kronor) {
        long before = kronor(strategyId);
        try (OtherServices others = new OtherServices(broker)) {
            others.granted(project + strategyId, strategyId, "08", "1:1", kronor);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> kronor(strategyId) == before + kronor);
    }

    private static long kronor(String strategyId) {
        return given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                .jsonPath()
                .getLong("totals.grantedKronor");
    }

    private static String drafted(String county) {
        return Coordinator.as("region-00" + county)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(se.rus.strategy.adoption.StrategyExamples.NEW_STRATEGY.replace("\"08\"", "\"" + county + "\""))
                .post("/strategy/v1/strategies")
                .jsonPath()
                .getString("strategyId");
    }

    private static List<byte[]> forms(String id) {
        return FORMS.stream()
                .map(form -> given().queryParams(form).get(API + "/" + id).asByteArray())
                .toList();
    }

    private static Response made(String county, String strategyId) {
        Response made = asked(county, UUID.randomUUID().toString(), body(strategyId));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    /** The documentation's example, as it stands but for the strategy. */
    private static String body(String strategyId) {
        return ReportExamples.NEW.replace("019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2c3d", strategyId);
    }

    private static Response asked(String county, String key, String body) {
        return Coordinator.as("region-00" + county)
                .header("Idempotency-Key", key)
                .body(body)
                .post(API);
    }
}
