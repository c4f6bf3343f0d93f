package se.rus.indicator.kolada;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.indicator.kolada.Coordinator.API;
import static se.rus.indicator.kolada.Coordinator.as;
import static se.rus.indicator.kolada.Coordinator.data;
import static se.rus.indicator.kolada.Coordinator.filled;
import static se.rus.indicator.kolada.Coordinator.over;
import static se.rus.indicator.kolada.Coordinator.request;
import static se.rus.indicator.kolada.KoladaStub.add;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** Kolada's own files, over its own protocol, into values that carry their source. */
@QuarkusTest
@WithTestResource(RealStack.class)
@WithTestResource(KoladaStub.class)
class KoladaImportTest {

    @BeforeEach
    void asKoladaIs() {
        KoladaStub.reset();
    }

    @Test
    void theWholeCatalogueComesPageByPageAndNotTooFast() {
        JsonPath done = over(request("{\"kind\": \"catalogue\"}"));

        assertThat(done.getString("status")).isEqualTo("completed");
        assertThat(done.getLong("valuesRead")).isEqualTo(6_099);
        assertThat(done.getLong("pages")).isEqualTo(7);
        given().get(API + "/kolada/kpis").then().body("total", equalTo(6_099));
        given().get(API + "/kolada/kpis/N00945").then().body("document.id", equalTo("N00945"));
        given().get(API + "/kolada/kpis/N99999").then().statusCode(404);
        List<Long> times = KoladaStub.TIMES;
        assertThat(times.getLast() - times.getFirst())
                .as("seven requests at five a second take at least six fifths")
                .isGreaterThanOrEqualTo(Duration.ofMillis(1_150).toNanos());
    }

    @Test
    void everyValueArrivesOnceWithItsDecimalsAndItsSource() {
        String id = filled("N00945", "0180", "1280", "1480");

        JsonPath done = over(request(data(id)));

        assertThat(done.getString("status")).isEqualTo("completed");
        assertThat(done.getLong("recorded")).isEqualTo(63);
        assertThat(done.getLong("skipped")).isZero();
        JsonNode series = series(id);
        assertThat(series.get("items").size()).isEqualTo(63);
        for (JsonNode row : KoladaFiles.values("data-N00945.json")) {
            BigDecimal published = row.at("/values/0/value").decimalValue();
            assertThat(value(
                            series,
                            row.get("municipality").asText(),
                            row.get("period").asText()))
                    .isEqualByComparingTo(published);
        }
        assertThat(series.toString()).contains("Källa: Kolada", "CC BY 4.0");

        JsonPath again = over(request(data(id)));
        assertThat(again.getLong("recorded")).isZero();
        assertThat(again.getLong("unchanged")).isEqualTo(63);
        assertThat(KoladaStub.REQUESTS.getLast()).contains("from_date=");
    }

    @Test
    void whatKoladaChangesTakesBackAndDoesNotHaveIsTakenOver() {
        String id = filled("N00945", "0180", "0884");
        over(request(data(id)));
        add("0180", 2000, "T", "50.5", false);
        add("0180", 2001, "T", "1", true);
        add("0884", 2001, "K", "null", false);
        add("0884", 2001, "M", "7.25", false);

        JsonPath done = over(request(data(id)));

        assertThat(done.getLong("revised")).isEqualTo(1);
        assertThat(done.getLong("withdrawn")).isEqualTo(1);
        assertThat(done.getLong("recorded")).isEqualTo(2);
        String path = API + "/actors/0884/indicators/" + id + "/observations/2001?breakdown=";
        given().get(path + "women").then().statusCode(200).body("versions[0].value", equalTo(null));
        given().get(path + "men").then().body("versions[0].value", equalTo(7.25f));
        given().get(API + "/actors/0180/indicators/" + id + "/observations/2001")
                .then()
                .body("versions[1].withdrawn", equalTo(true));
    }

    @Test
    void aRefusalThatPassesIsWaitedOutAndOneThatDoesNotIsTold() {
        String id = filled("N00945", "0180");
        KoladaStub.REFUSALS.addAll(List.of(429, 503));
        assertThat(over(request(data(id))).getString("status")).isEqualTo("completed");

        KoladaStub.REFUSALS.addAll(List.of(404));
        JsonPath failed = over(request(data(id)));
        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("reason.sv")).contains("404");
    }

    @Test
    void whatKoladaDoesNotKnowIsNamed() {
        String id = filled("N99999", "0180");

        JsonPath done = over(request(data(id)));

        assertThat(done.getList("unknown")).isEqualTo(List.of("N99999"));
        request(data("none")).statusCode(422).body("errors[0].code", equalTo("not-filled-by-kolada"));
    }

    @Test
    void nobodyReportsWhatKoladaFills() {
        String id = filled("N00945", "0880");

        as("kommun-0880")
                .body("{\"value\": 1}")
                .put(API + "/actors/0880/indicators/" + id + "/observations/2024")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("filled-by-kolada"));
        as("kommun-0880")
                .header("Idempotency-Key", "x")
                .body(data(id))
                .post(API + "/kolada/imports")
                .then()
                .statusCode(403);
    }

    private static JsonNode series(String id) {
        try {
            return EventJson.MAPPER.readTree(given().get(API + "/indicators/" + id + "/series?limit=1000")
                    .asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigDecimal value(JsonNode series, String actor, String period) {
        return series.get("items")
                .valueStream()
                .filter(each -> each.get("actor").asText().equals(actor)
                        && each.get("period").asText().equals(period))
                .findFirst()
                .orElseThrow()
                .get("value")
                .decimalValue();
    }
}
