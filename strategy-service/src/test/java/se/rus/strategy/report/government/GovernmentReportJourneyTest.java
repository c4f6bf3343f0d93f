package se.rus.strategy.report.government;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.progress.Coordinator;

/** A draft is the county's own; what has been sent is open and stays. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class GovernmentReportJourneyTest {
    private static final String API = "/strategy/v1/government-reports";

    @Test
    void aReportIsPrefilledWrittenSentAndThenOpen() {
        Response draft = prefilled("20");
        draft.then()
                .statusCode(201)
                .header("Location", API + "/20-2026")
                .body("due", equalTo("2027-02-21"))
                .body("status", equalTo("draft"))
                .body("sections", hasSize(6))
                .body("sections[1].title.sv", equalTo("Kompetensförsörjning och kompetensutveckling i hela landet"));

        Response written = write("20", draft.header("ETag"), GovernmentReportExamples.SECTION);
        written.then().statusCode(200).body("sections[1].edited", equalTo(true));
        Response read = Coordinator.as("region-0020").get(API + "/20-2026");
        assertThat(read.asString()).isEqualTo(written.asString());
        assertThat(read.header("ETag")).isEqualTo(written.header("ETag"));

        Response sent = send("20", written.header("ETag"), GovernmentReportExamples.SENDING);
        sent.then().statusCode(200).body("status", equalTo("sent"));
        assertThat(given().get(API + "/20-2026").asString()).isEqualTo(sent.asString());
        given().get(API + "?county=20&year=2026").then().body("total", equalTo(1));
        write("20", sent.header("ETag"), GovernmentReportExamples.SECTION)
                .then()
                .statusCode(409);
        send("20", sent.header("ETag"), GovernmentReportExamples.SENDING).then().statusCode(409);
    }

    @Test
    void aDraftIsReadByItsCountyAndByAuditorsOnly() {
        prefilled("21").then().statusCode(201);

        Coordinator.as("region-0021").get(API + "/21-2026").then().statusCode(200);
        Coordinator.as("auditor").get(API + "/21-2026").then().statusCode(200);
        Coordinator.as("region-0022").get(API + "/21-2026").then().statusCode(404);
        Coordinator.as("kommun-2180").get(API + "/21-2026").then().statusCode(404);
        given().get(API + "/21-2026").then().statusCode(404);
        given().get(API + "?county=21").then().body("total", equalTo(0));
        Coordinator.as("region-0022").get(API + "?county=21").then().body("total", equalTo(0));
        Coordinator.as("region-0021").get(API + "?county=21").then().body("total", equalTo(1));
        Coordinator.as("auditor").get(API + "?county=21").then().body("total", equalTo(1));
    }

    @Test
    void ofTwoEditsOfOneVersionOneIsTakenAndTheOtherIsTold() {
        String seen = prefilled("23").header("ETag");

        List<Integer> answers = Stream.of("Första", "Andra")
                .parallel()
                .map(text -> write("23", seen, "{\"text\": \"" + text + "\"}").statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
    }

    @Test
    void whatIsWrongIsToldAndNothingHalfDone() {
        String report = report("24");
        String seen = prefill("24", report).header("ETag");

        prefill("24", report).then().statusCode(409);
        prefill("25", report).then().statusCode(403);
        prefill("24", "unknown").then().statusCode(422).body("errors[0].pointer", equalTo("/reportId"));
        write("24", null, GovernmentReportExamples.SECTION).then().statusCode(428);
        write("24", seen, "{\"text\": \" \"}").then().statusCode(400);
        Coordinator.as("region-0025")
                .header("If-Match", seen)
                .body(GovernmentReportExamples.SECTION)
                .put(API + "/24-2026/sections/competence")
                .then()
                .statusCode(403);
        Coordinator.as("region-0024")
                .header("If-Match", seen)
                .body(GovernmentReportExamples.SECTION)
                .put(API + "/24-2026/sections/weather")
                .then()
                .statusCode(404);
        Coordinator.as("region-0024")
                .header("If-Match", seen)
                .body(GovernmentReportExamples.SECTION)
                .put(API + "/24-2031/sections/competence")
                .then()
                .statusCode(404);
        send("24", seen, "{\"sentOn\": \"2199-01-01\", \"registrationNumber\": \"x\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sentOn"));
        Coordinator.as("region-0024")
                .get(API + "/24-2026")
                .then()
                .header("ETag", equalTo(seen))
                .body("status", equalTo("draft"));
    }

    private static Response prefilled(String county) {
        return prefill(county, report(county));
    }

    private static Response prefill(String county, String reportId) {
        return Coordinator.as("region-00" + county)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(GovernmentReportExamples.NEW.replace("019a6e5c-7d1e-7c55-9d7e-0a4f6f1b2d10", reportId))
                .post(API);
    }

    private static String report(String county) {
        String strategyId = Coordinator.adopted(county, "none");
        return Coordinator.as("region-00" + county)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"strategyId\": \"" + strategyId + "\", \"year\": 2026}")
                .post("/strategy/v1/reports")
                .jsonPath()
                .getString("reportId");
    }

    private static Response write(String county, String seen, String body) {
        var request = Coordinator.as("region-00" + county).body(body);
        return (seen == null ? request : request.header("If-Match", seen))
                .put(API + "/" + county + "-2026/sections/competence");
    }

    private static Response send(String county, String seen, String body) {
        return Coordinator.as("region-00" + county)
                .header("If-Match", seen)
                .body(body)
                .post(API + "/" + county + "-2026/sending");
    }
}
