package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static se.rus.indicator.Requests.API;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.ActorKind;
import se.rus.contracts.reference.Actors;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** The same series as JSON, CSV and JSON-stat, each with its breaks and its source. */
@QuarkusTest
@WithTestResource(RealStack.class)
class SeriesFormatsTest {
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
    void aBrowserGetsJsonALinkGetsWhatItNamesAndAnUnknownFormatIsRefused() {
        String browser = "text/html,application/xhtml+xml,*/*;q=0.8";
        given().accept(browser).get(series).then().statusCode(200).contentType("application/json");
        given().accept(browser)
                .get(series + "?format=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv");
        given().accept("application/xml").get(series).then().statusCode(406);
    }

    @Test
    void aSwedishSpreadsheetReadsTheCsv() {
        var answer = given().accept("text/csv").get(series + "?withdrawn=include");
        answer.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("attachment; filename=\"F"))
                .header("Vary", containsString("Accept"));
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFindicatorId;indicator;actor;actorName;period;breakdown;value;unit;");
        assertThat(text.split("\r\n")).hasSize(7);
        assertThat(text)
                .contains(";0880;Kalmar;2024;total;0;%;false;final;false;1;")
                .contains(";0763;Tingsryd;2025;total;-7,25;%;false;")
                .contains(";0881;Nybro;2025;total;;%;true;final;false;")
                .contains(";0882;Oskarshamn;2025;total;;%;false;final;true;2;2026-04-01T08:00:00Z;1;");
        given().get(series + "?format=csv&decimal=point")
                .then()
                .contentType("text/csv")
                .body(containsString(",Tingsryd,2025,total,-7.25,%,"));
    }

    @Test
    void jsonStatHasAPlaceForEachCombinationAndMarksWhatIsNotFinal() throws Exception {
        var answer = given().accept("application/vnd.jsonstat+json").get(series + "?withdrawn=include");
        answer.then().statusCode(200).contentType("application/vnd.jsonstat+json");
        JsonNode cube = EventJson.MAPPER.readTree(answer.asByteArray());

        assertThat(cube.get("version").asText()).isEqualTo("2.0");
        assertThat(cube.get("class").asText()).isEqualTo("dataset");
        int places = StreamSupport.stream(cube.get("size").spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .reduce(1, (a, b) -> a * b);
        assertThat(cube.get("value")).hasSize(places);
        assertThat(Cube.value(cube, "2024", "0880", "total")).isEqualByComparingTo("0");
        assertThat(Cube.value(cube, "2025", "0763", "total")).isEqualByComparingTo("-7.25");
        assertThat(Cube.value(cube, "2025", "0881", "total")).isNull();
        assertThat(Cube.value(cube, "2024", "0881", "women")).isNull();
        assertThat(Cube.status(cube, "2025", "0881", "total")).isEqualTo("m");
        assertThat(Cube.status(cube, "2025", "0882", "total")).isEqualTo("w");
        assertThat(Cube.status(cube, "2025", "0880", "women")).isEqualTo("p");
        assertThat(Cube.status(cube, "2024", "0880", "total")).isNull();
        assertThat(cube.at("/dimension/actor/category/label/0880").asText()).isEqualTo("Kalmar");
        assertThat(cube.get("source").asText()).isEqualTo("Kommunens inköpsstatistik");
        assertThat(cube.get("updated").asText()).isEqualTo("2026-04-01T08:00:00Z");
        given().get(series + "?format=json-stat&actor=0884")
                .then()
                .statusCode(200)
                .body("size", contains(0, 0, 0));
    }

    @Test
    void aBreakIsSeenInEveryFormatWithTheUnitsOnBothSides() {
        ObjectNode revised = EventJson.MAPPER.createObjectNode();
        ObjectNode definition = Requests.food();
        definition.put("code", given().get(API + "/indicators/" + id).<String>path("code"));
        definition.put("unit", "ton");
        revised.set("definition", definition);
        revised.put("reason", "Vägs i stället").put("breakFrom", "2025");
        Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(revised.toString())
                .put(API + "/indicators/" + id)
                .then()
                .statusCode(200);

        given().get(series)
                .then()
                .body("unit", equalTo("ton"))
                .body("breaks", hasSize(1))
                .body("breaks[0].period", equalTo("2025"))
                .body("breaks[0].unitBefore", equalTo("%"))
                .body("breaks[0].unitFrom", equalTo("ton"))
                .body("breaks[0].reason", equalTo("Vägs i stället"));
        given().get(series + "?format=csv")
                .then()
                .body(containsString(";2024;total;0;%;false;final;false;1;2026-03-02T09:30:00Z;1;"))
                .body(containsString(";2025;total;43,5;ton;false;final;false;1;2026-03-02T09:30:00Z;2;"));
        given().get(series + "?format=json-stat")
                .then()
                .body("note", hasItem(containsString("2025 (% → ton): Vägs i stället")))
                .body("extension.breaks", hasSize(1));
    }

    @Test
    void twentyYearsOfAllMunicipalitiesComeInOneAnswer() throws Exception {
        String[] municipalities = Actors.all().stream()
                .filter(actor -> actor.kind() == ActorKind.MUNICIPALITY)
                .map(Actor::code)
                .toArray(String[]::new);
        String large = Requests.defined();
        stored.many(large, municipalities, 2006, 2025);
        String path = API + "/indicators/" + large + "/series?limit=10000";

        JsonNode page = EventJson.MAPPER.readTree(given().get(path).asByteArray());
        JsonNode cube = EventJson.MAPPER.readTree(
                given().get(path + "&format=json-stat").asByteArray());

        assertThat(page.get("items")).hasSize(290 * 20);
        assertThat(cube.get("value")).hasSize(290 * 20);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : page.get("items")) {
            sum = sum.add(item.get("value").decimalValue());
        }
        BigDecimal sumOfCube = BigDecimal.ZERO;
        for (JsonNode value : cube.get("value")) {
            sumOfCube = sumOfCube.add(value.decimalValue());
        }
        assertThat(sumOfCube).isEqualByComparingTo(sum);
        given().get(path).then().header("ETag", notNullValue());
    }
}
