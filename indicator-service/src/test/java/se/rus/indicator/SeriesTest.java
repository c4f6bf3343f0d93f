package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.indicator.Requests.API;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;

/** The series of an indicator: filters, pages and entity tags. */
@QuarkusTest
@WithTestResource(RealStack.class)
class SeriesTest {
    private static final OffsetDateTime APRIL = OffsetDateTime.parse("2026-04-01T08:00:00Z");

    @Inject
    StoredValues stored;

    private String id;
    private String series;

    @BeforeEach
    void anIndicatorWithValues() {
        ObjectNode food = Requests.food();
        food.putObject("source").put("name", "Kommunens inköpsstatistik").put("licence", "CC0 1.0");
        id = Requests.define(food).then().statusCode(201).extract().path("indicatorId");
        series = API + "/indicators/" + id + "/series";
        stored.put(id, "0880", "2024", "0");
        stored.put(id, "0880", "2025", "43.50");
        stored.put(id, "0881", "2025", null);
        stored.put(id, "0763", "2025", "-7.25");
        stored.row(id, "0880", "2025", "women", 1, "100", "preliminary", false, APRIL);
        stored.row(id, "0882", "2025", "total", 2, null, "final", true, APRIL);
    }

    @Test
    void zeroIsANumberMissingIsNullAndTheSourceGoesWithThem() {
        given().get(series)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("unit", equalTo("%"))
                .body("source.name", equalTo("Kommunens inköpsstatistik"))
                .body("breaks", hasSize(0))
                .body("total", equalTo(5))
                .body("items.actor", contains("0880", "0763", "0880", "0880", "0881"))
                .body("items[0].value", equalTo(0))
                .body("items[1].value", equalTo(-7.25f))
                .body("items[4]", hasKey("value"))
                .body("items[4].value", nullValue())
                .body("items[4].withdrawn", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor=0880                             | 3",
                "actor=0880&actor=0881                  | 4",
                "county=08                              | 4",
                "county=07                              | 1",
                "county=07&actor=0880                   | 0",
                "from=2025                              | 4",
                "to=2024                                | 1",
                "from=2024&to=2025&breakdown=women      | 1",
                "breakdown=women&breakdown=total        | 5",
                "withdrawn=include                      | 6",
                "actor=0000                             | 0",
            })
    void filters(String query, int values) {
        given().get(series + "?" + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(values))
                .body("items", hasSize(values));
    }

    @Test
    void pagesTogetherAreTheWholeAndTheLastNamesNoNext() {
        var first = given().get(series + "?limit=2&page=1");
        var second = given().get(series + "?limit=2&page=2");
        var third = given().get(series + "?limit=2&page=3");

        List<Object> paged = first.path("items");
        paged.addAll(second.<List<Object>>path("items"));
        paged.addAll(third.<List<Object>>path("items"));
        assertThat(paged).isEqualTo(given().get(series).<List<Object>>path("items"));
        first.then().body("total", equalTo(5)).header("Link", containsString("page=2"));
        third.then().body("items", hasSize(1)).header("Link", nullValue());
        given().get(series + "?page=900000&limit=10000")
                .then()
                .body("items", hasSize(0))
                .body("total", equalTo(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor=0899             | ?actor     | unknown-actor",
                "actor=kalmar           | ?actor     | unknown-actor",
                "county=02              | ?county    | unknown-county",
                "from=2026&to=2025      | ?from      | after-to",
                "from=2025-Q1           | ?from      | other-period-type",
                "to=2025-01             | ?to        | other-period-type",
                "from=then              | ?from      | wrong-form",
                "breakdown=dogs         | ?breakdown | unknown-breakdown",
                "asOf=yesterday         | ?asOf      | not-a-time",
                "asOf=2026-02-30        | ?asOf      | not-a-time",
                "asOf=2026-05-15T12:00  | ?asOf      | not-a-time",
                "asOf=%2B999999-01-01   | ?asOf      | not-a-time",
                "limit=10001            | ?limit     | too-large",
                "limit=0                | ?limit     | too-small",
                "page=x                 | ?page      | wrong-type",
                "withdrawn=perhaps      | ?withdrawn | wrong-form",
                "format=xml             | ?format    | wrong-form",
                "decimal=dot            | ?decimal   | wrong-form",
            })
    void aParameterThatIsWrongIsNamed(String query, String pointer, String code) {
        given().urlEncodingEnabled(false)
                .get(series + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code))
                .body("errors[0].detailSv", not(equalTo("")));
    }

    @Test
    void theDocumentOfTheApiTellsWhereAPageBeginsAndHowLongItIs() {
        String parameters = "paths.'/indicators/v1/indicators/{indicatorId}/series'.get.parameters";
        given().get("/q/openapi?format=json")
                .then()
                .body(parameters + ".find { it.name == 'page' }.schema.default", equalTo(1))
                .body(parameters + ".find { it.name == 'limit' }.schema.default", equalTo(20));
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndAnUnknownIndicatorIsNotFound() {
        given().get(series + "?actor=0899&county=99&breakdown=dogs")
                .then()
                .body("errors.pointer", contains("?actor", "?county", "?breakdown"));
        given().get(API + "/indicators/none/series").then().statusCode(404);
    }

    @Test
    void theEntityTagChangesWhenAValueDoesAndOnlyThen() {
        String tag = given().get(series).header("ETag");
        String paged = given().get(series + "?limit=2").header("ETag");

        assertThat(tag).startsWith("\"").isEqualTo(paged);
        asking(tag).get(series).then().statusCode(304).header("ETag", tag).body(equalTo(""));
        asking(tag).accept("text/csv").get(series).then().statusCode(200).header("ETag", not(equalTo(tag)));
        stored.row(id, "0880", "2025", "total", 2, "44", "final", false, APRIL);
        asking(tag).get(series).then().statusCode(200).header("ETag", not(equalTo(tag)));
    }

    private static RequestSpecification asking(String tag) {
        return given().header("If-None-Match", tag);
    }
}
