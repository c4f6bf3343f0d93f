package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** What happens to a value after it was reported, and what is made of it. */
@QuarkusTest
@WithTestResource(RealStack.class)
class ValuesAndSignalsTest {

    @Test
    void aValueIsWithdrawnAndIsNotMissing() {
        String id = Requests.defined();
        report(id, "2024", "40").statusCode(201);

        assessed(id, "0880", it -> true);
        withdraw(id, "\"v7\"").statusCode(412);
        withdraw(id, "\"v1\"")
                .statusCode(200)
                .body("outcome", equalTo("withdrawn"))
                .header("ETag", "\"v2\"");

        given().get(Requests.observation("0880", id, "2024"))
                .then()
                .body("versions", hasSize(2))
                .body("versions[1].withdrawn", equalTo(true))
                .body("versions[1].previousValue", equalTo(40))
                .body("versions[1].reason", equalTo("fel enhet"));
        given().get(Requests.API + "/indicators/" + id + "/series").then().body("items", hasSize(0));
        assertThat(assessed(id, "0880", it -> it.getInt("version") > 1).getString("assessment.reason"))
                .isEqualTo("missing");
    }

    @Test
    void aValueIsCommentedMarkedAndFollowedUp() {
        String id = Requests.defined();
        String path = Requests.observation("0880", id, "2024");
        remark("region-0008", path, "followUp").statusCode(404);
        report(id, "2024", "40").statusCode(201);

        remark("kommun-0880", path, "comment").statusCode(201);
        remark("region-0008", path, "followUp").statusCode(201);
        remark("region-0008", path, "followUp").statusCode(409);
        remark("kommun-0881", path, "comment").statusCode(403);
        given().get(Requests.API + "/follow-ups?county=08&actor=0880&limit=100")
                .then()
                .body("items.indicatorId", hasItem(id));
        remark("region-0008", path, "followedUp").statusCode(201);

        given().get(path)
                .then()
                .body("remarks.kind", contains("comment", "followUp", "followedUp"))
                .body("remarks[1].actor", equalTo("0008"))
                .body("followUp", equalTo(false))
                .body("versions", hasSize(1));
    }

    @Test
    void whatWasKnownThenIsToldAsOfThen() {
        String id = Requests.defined();
        String path = Requests.observation("0880", id, "2024");
        report(id, "2024", "40").statusCode(201);

        given().get(path + "?asOf=2020-01-01").then().statusCode(404);
        given().get(path + "?asOf=2100-01-01").then().statusCode(200);
        given().get(path + "?asOf=yesterday").then().statusCode(400).body("errors[0].pointer", equalTo("?asOf"));
    }

    @Test
    void whatLooksOddIsToldAtOnceAndConfirmedWithAMotivation() {
        ObjectNode food = Requests.food();
        food.putObject("bounds").put("min", 0).put("max", 100);
        food.putArray("checks").addObject().put("kind", "jump").put("limit", 50);
        String id = Requests.define(food).then().statusCode(201).extract().path("indicatorId");
        report(id, "2024", "40").statusCode(201).body("findings", hasSize(0));

        report(id, "2025", "90")
                .statusCode(201)
                .body("findings[0].check", equalTo("jump"))
                .body("findings[0].severity", equalTo("warn"))
                .body("findings[0].text.sv", containsString("125"));
        report(id, "2026", "101")
                .statusCode(422)
                .body("errors[0].code", equalTo("implausible"))
                .body("errors[0].pointer", equalTo("/value"));
        Requests.as("kommun-0880")
                .body("{\"value\": 101, \"confirmation\": \"ny beräkning ger mer än allt\"}")
                .put(Requests.observation("0880", id, "2026"))
                .then()
                .statusCode(201)
                .body("findings.check", hasItem("bounds"));
    }

    @Test
    void aDefinitionIsRevisedAndBreaksItsSeriesForEveryReader() {
        ObjectNode food = Requests.food();
        String id = Requests.define(food).then().statusCode(201).extract().path("indicatorId");
        report(id, "2024", "40").statusCode(201);
        ObjectNode other = food.deepCopy().put("unit", "kg");

        revise(id, other, null).statusCode(422).body("errors[0].code", equalTo("break-missing"));
        revise(id, other, "2025")
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("breaks[0].period", equalTo("2025"))
                .body("breaks[0].version", equalTo(2));
        revise(id, other, null).statusCode(412);

        given().get(Requests.API + "/indicators/" + id + "/versions")
                .then()
                .body("indicator.unit", contains("%", "kg"))
                .body("reason", contains(null, "ny metod"));
        given().get(Requests.API + "/indicators/" + id + "/series").then().body("breaks.period", hasItem("2025"));
        Requests.as("kommun-0880")
                .body("{\"value\": 7}")
                .put(Requests.observation("0880", id, "2025"))
                .then()
                .statusCode(201);
        given().get(Requests.observation("0880", id, "2025")).then().body("versions[0].definitionVersion", equalTo(2));
    }

    @Test
    void aRetiredIndicatorKeepsItsValuesAndTakesNoMore() {
        String id = Requests.defined();
        report(id, "2024", "40").statusCode(201);

        Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body("{\"reason\": \"ersatt\"}")
                .put(Requests.API + "/indicators/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));

        report(id, "2025", "41").statusCode(422).body("errors[0].code", equalTo("retired"));
        given().get(Requests.API + "/indicators/" + id + "/series").then().body("items", hasSize(1));
    }

    @Test
    void aSignalIsPublishedWithItsStepsAndMaySetByHandUntilTheNextValue() {
        String id = Requests.defined();
        report(id, "2024", "40").statusCode(201).body("signal", equalTo("atRisk"));
        JsonPath first = assessed(id, "0880", it -> true);
        assertThat(first.getString("signal")).isEqualTo("atRisk");
        assertThat(first.getList("assessment.steps")).isNotEmpty();
        assertThat(first.getList("assessment.inputs")).hasSize(1);

        override("kommun-0880", id, "\"v1\"").statusCode(403);
        override("region-0007", id, "\"v1\"").statusCode(403);
        override("region-0008", id, "\"v9\"").statusCode(412);
        override("region-0008", id, "\"v1\"")
                .statusCode(200)
                .body("signal", equalTo("onTrack"))
                .body("override.computed", equalTo("atRisk"))
                .body("override.motivation", equalTo("känt mätfel"));
        given().get(Requests.API + "/assessments?county=08&signal=onTrack&indicator=" + id)
                .then()
                .body("items", hasSize(1));

        report(id, "2025", "39").statusCode(201);
        JsonPath next = assessed(id, "0880", it -> it.getString("period").equals("2025"));
        assertThat(next.getString("signal")).isEqualTo("offTrack");
        assertThat(next.getString("assessment.trend")).isEqualTo("worsening");
        assertThat(next.getMap("assessment.override")).isNull();
    }

    /** (40 x 1 + 60 x 3) / 4, and with the other weight (40 x 1 + 60 x 1) / 2. */
    @Test
    void theCountysWeightedMeanFollowsWhenAWeightChanges() {
        String weights = Requests.define(
                        Kalmar.indicators("W" + System.nanoTime()).get(4))
                .then()
                .statusCode(201)
                .extract()
                .path("indicatorId");
        ObjectNode rate = Kalmar.indicators("R" + System.nanoTime()).get(4);
        rate.putObject("aggregation").put("method", "weightedMean").put("denominator", weights);
        String id = Requests.define(rate).then().statusCode(201).extract().path("indicatorId");
        reportFor("0880", weights, "{\"value\": 1}").statusCode(201);
        reportFor("0881", weights, "{\"value\": 3}").statusCode(201);
        reportFor("0880", id, "{\"value\": 40}").statusCode(201);
        reportFor("0881", id, "{\"value\": 60}").statusCode(201);
        awaitCountyValue(id, "55");

        Requests.as("kommun-0881")
                .header("If-Match", "\"v1\"")
                .body("{\"value\": 1, \"reason\": \"räknat om\"}")
                .put(Requests.observation("0881", weights, "2025"))
                .then()
                .statusCode(200);

        awaitCountyValue(id, "50");
    }

    private static ValidatableResponse reportFor(String actor, String id, String body) {
        return Requests.as("kommun-" + actor)
                .body(body)
                .put(Requests.observation(actor, id, "2025"))
                .then();
    }

    private static void awaitCountyValue(String id, String value) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get(Requests.API + "/indicators/" + id + "/county-assessment")
                                .jsonPath()
                                .getString("aggregate.value"),
                        value::equals);
    }

    @Test
    void theCountysValueIsTheSumOfItsPartsAndIsAssessed() {
        ObjectNode visits = Kalmar.indicators("S" + System.nanoTime()).get(4);
        visits.putObject("aggregation").put("method", "sum");
        String id = Requests.define(visits).then().statusCode(201).extract().path("indicatorId");
        report(id, "2025", "40").statusCode(201);
        Requests.as("kommun-0881")
                .body("{\"value\": 60}")
                .put(Requests.observation("0881", id, "2025"))
                .then()
                .statusCode(201);

        JsonPath county = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get(Requests.API + "/indicators/" + id + "/county-assessment")
                                .jsonPath(),
                        it -> "100".equals(it.getString("aggregate.value")));

        assertThat(county.getInt("aggregate.included")).isEqualTo(2);
        assertThat(county.getInt("aggregate.of")).isEqualTo(12);
        assertThat(county.getList("aggregate.parts.value", Integer.class)).contains(40, 60);
        assertThat(county.getString("signal")).isEqualTo("achieved");
    }

    private static JsonPath assessed(String id, String actor, Predicate<JsonPath> wanted) {
        String path = Requests.API + "/actors/" + actor + "/indicators/" + id + "/assessment";
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get(path).jsonPath(), it -> it.getString("signal") != null && wanted.test(it));
    }

    private static ValidatableResponse report(String id, String period, String value) {
        return Requests.as("kommun-0880")
                .body("{\"value\": " + value + "}")
                .put(Requests.observation("0880", id, period))
                .then();
    }

    private static ValidatableResponse withdraw(String id, String etag) {
        return Requests.as("kommun-0880")
                .header("If-Match", etag)
                .body("{\"reason\": \"fel enhet\"}")
                .put(Requests.observation("0880", id, "2024") + "/withdrawal")
                .then();
    }

    private static ValidatableResponse remark(String client, String path, String kind) {
        return Requests.once(client)
                .body("{\"kind\": \"" + kind + "\", \"text\": \"stämmer det?\"}")
                .post(path + "/remarks")
                .then();
    }

    private static ValidatableResponse revise(String id, ObjectNode definition, String breakFrom) {
        ObjectNode body = definition.objectNode();
        body.set("definition", definition);
        body.put("reason", "ny metod");
        if (breakFrom != null) {
            body.put("breakFrom", breakFrom);
        }
        return Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(body.toString())
                .put(Requests.API + "/indicators/" + id)
                .then();
    }

    private static ValidatableResponse override(String client, String id, String etag) {
        return Requests.as(client)
                .header("If-Match", etag)
                .body("{\"signal\": \"onTrack\", \"motivation\": \"känt mätfel\"}")
                .put(Requests.API + "/actors/0880/indicators/" + id + "/assessment/override")
                .then();
    }
}
