package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** A plan's table of measures, sent to the service by a region. */
@QuarkusTest
@WithTestResource(RealStack.class)
class MeasuresTest {
    private static final String HEADER = "Mål;Mått;Basvärde;Basår;Enhet;Mål 2026;Mål 2027\n";

    /** Names of their own, so that no other test's indicator has them. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** In a county that no other test defines in, because the names are what they are. */
    @Test
    void kalmarsTableAsPrintedDefinesWhatCanBeReadAndTheSameTableAgainChangesNothing() throws IOException {
        byte[] printed =
                getClass().getResourceAsStream("/measures-as-printed.csv").readAllBytes();

        SentMeasures.send("region-0010", "text/csv", printed, "mode=acceptCorrect&dryRun=true")
                .statusCode(200)
                .body("created", equalTo(24))
                .body("rows.indicatorId.findAll { it != null }", empty());
        given().get(Requests.API + "/indicators?county=10").then().body("total", equalTo(0));

        SentMeasures.send("region-0010", "text/csv", printed, "mode=allOrNothing")
                .statusCode(422)
                .body("errors.code", hasItem("ambiguous-number"))
                .body("errors", hasSize(4));
        given().get(Requests.API + "/indicators?county=10").then().body("total", equalTo(0));

        SentMeasures.send("region-0010", "text/csv", printed, "mode=acceptCorrect")
                .statusCode(200)
                .body("created", equalTo(24))
                .body("refused", equalTo(4))
                .body("rows", hasSize(28))
                .body("rows.findAll { it.outcome == 'refused' }.row", contains(2, 12, 22, 24))
                .body("ignoredColumns", contains("Mål"));
        given().get(Requests.API + "/indicators?county=10").then().body("total", equalTo(24));
        given().get(Requests.API + "/indicators?county=10&code=andelen-ekologiska-livsmedel")
                .then()
                .body("items[0].name.sv", equalTo("Andelen ekologiska livsmedel"))
                .body("items[0].baseline.value", equalTo(39.7f))
                .body("items[0].targets.value", contains(43.5f, 44, 44.5f))
                .body("items[0].desired", equalTo("increase"))
                .body("items[0].desiredMotivation", containsString("39,7"))
                .body("items[0].expectedActors", contains("0010"));

        SentMeasures.send("region-0010", "text/csv", printed, "mode=acceptCorrect")
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(24))
                .body("refused", equalTo(4));
        given().get(Requests.API + "/indicators?county=10").then().body("total", equalTo(24));
    }

    @Test
    void theGoalsOfATableAreThoseOfTheStrategy() {
        String table = HEADER + "Främja hälsa;Ett " + mark + ";1;2020;st;2;3\nVarje barns bästa;Två " + mark
                + ";1;2020;st;Ökning;Ökning\nOkänt;Tre " + mark + ";1;2020;st;2;3\n";

        ValidatableResponse sent = SentMeasures.send(
                        "region-0008",
                        table,
                        "mode=acceptCorrect&strategy=plan-" + mark
                                + "&goal=Fr%C3%A4mja%20h%C3%A4lsa:goal-1&goal=Varje%20barns%20b%C3%A4sta:goal-2"
                                + "&actor=0880&actor=0881&scope=ownOperations")
                .statusCode(200)
                .body("rows.outcome", contains("created", "created", "refused"))
                .body("rows[2].code", equalTo("unknown-goal"))
                .body("ignoredColumns", empty());

        given().get(Requests.API + "/indicators?strategy=plan-" + mark + "&goal=goal-2")
                .then()
                .body("items", hasSize(1))
                .body("items[0].indicatorId", equalTo(sent.extract().path("rows[1].indicatorId")))
                .body("items[0].targets.direction", everyItem(equalTo("increase")))
                .body("items[0].scope", equalTo("ownOperations"))
                .body("items[0].expectedActors", contains("0880", "0881"));
    }

    @Test
    void ofTwoRowsWithTheSameMeasureTheSecondIsRefused() {
        String table = HEADER + ";Ett " + mark + "; 1;2020;st;2;3\n;ett " + mark + ";1;2020;st;4;5\n";

        SentMeasures.send("region-0008", table, "mode=acceptCorrect")
                .statusCode(200)
                .body("rows.outcome", contains("created", "refused"))
                .body("rows[1].code", equalTo("duplicate-measure"))
                .body("rows[1].column", equalTo("Mått"))
                .body("rows[1].detail", containsString("Row 2"))
                .body("rows[1].detailSv", containsString("Rad 2"));
    }

    @Test
    void whatStandsOtherwiseIsNotOverwritten() {
        String table = HEADER + ";Ett " + mark + ";1;2020;st;2;3\n";
        SentMeasures.send("region-0008", table, "mode=acceptCorrect").body("created", equalTo(1));

        SentMeasures.send("region-0008", table.replace(";2;3", ";2;4"), "mode=acceptCorrect")
                .statusCode(200)
                .body("rows[0].code", equalTo("defined-otherwise"))
                .body("rows[0].detail", containsString("targets"))
                .body("rows[0].detailSv", containsString("målvärden"));
        SentMeasures.send("region-0008", table.replace(";1;", ";1,0;"), "mode=acceptCorrect")
                .body("unchanged", equalTo(1));
    }

    @Test
    void aDirectionThatTheCoordinatorCorrectedStays() throws IOException {
        String table = HEADER + ";Ett " + mark + ";1;2020;%;2;3\n";
        String id = SentMeasures.send("region-0008", table, "mode=acceptCorrect")
                .extract()
                .path("rows[0].indicatorId");
        ObjectNode definition = (ObjectNode) EventJson.MAPPER.readTree(
                given().get(Requests.API + "/indicators/" + id).asString());
        definition.put("desired", "keep").put("desiredMotivation", "Så har nämnden beslutat");
        definition.retain(
                "code",
                "county",
                "name",
                "unit",
                "desired",
                "desiredMotivation",
                "baseline",
                "targets",
                "expectedActors");
        Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body("{\"reason\": \"Rättad\", \"definition\": " + definition + "}")
                .put(Requests.API + "/indicators/" + id)
                .then()
                .statusCode(200);

        SentMeasures.send("region-0008", table, "mode=acceptCorrect")
                .statusCode(200)
                .body("rows[0].outcome", equalTo("unchanged"))
                .body("rows[0].desired", equalTo("keep"));
    }

    @Test
    void aNameThatAnotherIndicatorHasIsRefusedWithItsCode() {
        String code = "C" + UUID.randomUUID();
        ObjectNode other = Requests.food().put("code", code);
        other.putObject("name").put("sv", "Ett " + mark);
        Requests.define(other).then().statusCode(201);

        SentMeasures.send("region-0008", HEADER + ";Ett " + mark + ";1;2020;st;2;3\n", "mode=acceptCorrect")
                .statusCode(200)
                .body("rows[0].code", equalTo("name-taken"))
                .body("rows[0].detail", containsString(code));
    }
}
