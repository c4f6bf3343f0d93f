package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** Who is to report what, and when, over HTTP. */
@QuarkusTest
@WithTestResource(RealStack.class)
class ObligationsTest {
    private static final String OBLIGATIONS = Requests.API + "/obligations";
    private static final LocalDate TODAY = LocalDate.now();

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = Requests.defined();
    }

    @Test
    void aClosedPeriodIsReopenedForOneActor() {
        String path = set(obligation(-30, -20, -10)).statusCode(201).extract().header("Location");

        put("0880").statusCode(422).body("errors[0].code", equalTo("reporting-closed"));
        reopen(path, "0880", "\"v9\"").statusCode(412);
        reopen(path, "0880", "\"v1\"").statusCode(200).body("reopenings[0].actor", equalTo("0880"));
        put("0880").statusCode(201);
        put("0881").statusCode(422).body("errors[0].detailSv", containsString("regionen"));

        given().get(path + "/completeness")
                .then()
                .body("total.expected", equalTo(12))
                .body("total.afterReopening", equalTo(1))
                .body("total.notReported", equalTo(11));
    }

    @Test
    void whatIsOnTimeIsCountedByActorAndByIndicator() {
        String path = set(obligation(-3, 3, 5)).statusCode(201).extract().header("Location");
        put("0880").statusCode(201);

        given().get(path + "/completeness?by=indicator")
                .then()
                .body("rows", hasSize(1))
                .body("rows[0].of", equalTo(indicator))
                .body("rows[0].counts.onTime", equalTo(1))
                .body("total.onTimePercent", equalTo(8.3f));
        given().get(path + "/completeness")
                .then()
                .body("rows", hasSize(12))
                .body("rows.find { it.of == '0880' }.counts.reported", equalTo(1));
    }

    @Test
    void beforeItOpensNothingIsTaken() {
        set(obligation(3, 5, 9)).statusCode(201);

        put("0880").statusCode(422).body("errors[0].code", equalTo("reporting-not-open"));
    }

    @Test
    void theTemplateIsSentBackAsItIsWhenItIsFilledIn() {
        String path = set(obligation(-3, 3, 5)).statusCode(201).extract().header("Location");
        String template = given().get(path + "/template?actor=0880")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("rapportering-0880.csv"))
                .extract()
                .asString();
        assertThat(template.lines()).hasSize(4);
        String filled = template.lines()
                .limit(2)
                .map(line -> line.replace("total;;", "total;39,7;"))
                .reduce("", (all, line) -> all + line + "\n");

        Requests.sayingNoCharset("kommun-0880")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .body(filled.getBytes(StandardCharsets.UTF_8))
                .post(Requests.API + "/submissions?mode=allOrNothing")
                .then()
                .statusCode(200)
                .body("recorded", equalTo(1));
        assertThat(given().get(path + "/template?actor=0880").asString()).contains("total;39,7;");
        assertThat(given().get(path + "/template?actor=0880&filled=false").asString())
                .contains("total;;");
        given().get(path + "/template?actor=0880&format=xlsx")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.openxmlformats"));
    }

    @Test
    void whatDoesNotFitIsRefusedByField() {
        set(obligation(-3, 3, 5)).statusCode(201);
        set(obligation(-3, 3, 5)).statusCode(422).body("errors[0].code", equalTo("obliged-already"));
        set(obligation(3, -3, 5).put("period", "2024"))
                .statusCode(422)
                .body("errors[0].code", equalTo("days-out-of-order"));
        ObjectNode unknown = obligation(-3, 3, 5);
        unknown.putArray("indicators").add("none");
        set(unknown).statusCode(422).body("errors[0].pointer", equalTo("/indicators/0"));
        ObjectNode quarter = obligation(-3, 3, 5).put("period", "2025-Q1");
        set(quarter).statusCode(422).body("errors[0].code", equalTo("other-period-type"));
        Requests.once("kommun-0880").body("{}").post(OBLIGATIONS).then().statusCode(403);
        Requests.once("region-0007")
                .body(obligation(-3, 3, 5).put("period", "2031").toString())
                .post(OBLIGATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-your-county"));
        given().get(OBLIGATIONS + "/none").then().statusCode(404);
        given().get(OBLIGATIONS + "?county=08&actor=0880&open=true").then().statusCode(200);
    }

    private ObjectNode obligation(int opens, int due, int closes) {
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        body.putObject("name").put("sv", "Årsuppföljning 2025");
        body.put("period", "2025");
        body.putArray("indicators").add(indicator);
        return body.put("opens", TODAY.plusDays(opens).toString())
                .put("due", TODAY.plusDays(due).toString())
                .put("closes", TODAY.plusDays(closes).toString());
    }

    private static ValidatableResponse set(ObjectNode body) {
        return Requests.once("region-0008")
                .body(body.toString())
                .post(OBLIGATIONS)
                .then();
    }

    private static ValidatableResponse reopen(String path, String actor, String etag) {
        return Requests.as("region-0008")
                .header("If-Match", etag)
                .body("{\"until\": \"" + TODAY.plusDays(3) + "\", \"motivation\": \"nytt underlag\"}")
                .put(path + "/reopenings/" + actor)
                .then();
    }

    private ValidatableResponse put(String actor) {
        return Requests.as("kommun-" + actor)
                .body("{\"value\": 40}")
                .put(Requests.observation(actor, indicator, "2025"))
                .then();
    }
}
