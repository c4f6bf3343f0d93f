package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.indicator.Requests.API;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** An actor among the others of its county, the country and Kolada's groups. */
@QuarkusTest
@WithTestResource(RealStack.class)
class ComparingTest {
    @Inject
    StoredValues stored;

    private String id;

    @BeforeEach
    void organicFoodInSomeMunicipalities() {
        ObjectNode food = Requests.food();
        food.putObject("source").put("name", "Kommunens inköpsstatistik");
        id = Requests.define(food).then().statusCode(201).extract().path("indicatorId");
        stored.put(id, "0880", "2024", "30");
        stored.put(id, "0880", "2025", "40");
        stored.put(id, "0881", "2025", "45");
        stored.put(id, "0882", "2025", "45");
        stored.put(id, "0883", "2025", "0");
        stored.put(id, "0884", "2025", null);
        stored.put(id, "0780", "2025", "60");
    }

    @Test
    void inTheCountyTheOnesThatDoBetterShareTheirRankAndMissingIsNotZero() {
        compared("actor=0880")
                .body("period", equalTo("2025"))
                .body("group.kind", equalTo("county"))
                .body("group.name.sv", equalTo("Kalmar län"))
                .body("rule.sv", equalTo("Högst värde är bäst."))
                .body("members", equalTo(12))
                .body("withValue", equalTo(4))
                .body("actor.rank", equalTo(3))
                .body("actor.quartile", equalTo(3))
                .body("best.actor", contains("0881", "0882"))
                .body("better.name", contains("Nybro", "Oskarshamn"))
                .body("distanceToBest", equalTo(5))
                .body("median", equalTo(42.5f))
                .body("distanceToMedian", equalTo(-2.5f))
                .body("mean", equalTo(32.5f))
                .body("items.actor[3]", equalTo("0883"))
                .body("items[3].value", equalTo(0))
                .body("items.find { it.actor == '0884' }", hasKey("value"))
                .body("items.find { it.actor == '0884' }.value", nullValue())
                .body("items.find { it.actor == '0884' }", not(hasKey("rank")))
                .body("source.name", equalTo("Kommunens inköpsstatistik"))
                .body("country", nullValue());
    }

    @Test
    void inTheCountryAllMunicipalitiesAreCountedAndTheCountrysOwnValueIsShown() {
        stored.put(id, "0000", "2025", "38.2");
        compared("actor=0880&group=country")
                .body("members", equalTo(290))
                .body("withValue", equalTo(5))
                .body("actor.rank", equalTo(4))
                .body("best.name", contains("Växjö"))
                .body("country", equalTo(38.2f))
                .body("items.actor", not(hasItem("0000")));
        compared("actor=0880&group=municipalities").body("members", equalTo(13)).body("actor.rank", equalTo(4));
    }

    @Test
    void aGroupOfSimilarMunicipalitiesLeavesTheActorOutButItIsCountedIn() {
        stored.put(id, "0480", "2025", "50");
        compared("actor=0880&group=G176286")
                .body("group.name.sv", equalTo("Liknande kommuner socioekonomi, Kalmar, 2024"))
                .body("members", equalTo(8))
                .body("items.actor", hasItem("0880"))
                .body("notes.sv", hasItem(containsString("Kolada")));
    }

    @Test
    void gotlandIsAMunicipalityAloneInItsCountyAndARegionAmongRegions() {
        stored.put(id, "0980", "2025", "12");
        stored.put(id, "0009", "2025", "12");
        stored.put(id, "0008", "2025", "13");
        compared("actor=0980").body("members", equalTo(1)).body("actor.rank", equalTo(1));
        compared("actor=0009").body("members", equalTo(1)).body("actor.name", containsString("Gotland"));
        compared("actor=0009&group=country").body("members", equalTo(21)).body("actor.rank", equalTo(2));
    }

    @Test
    void withoutAValueOfItsOwnAnActorSeesTheOthersOfAPeriod() {
        compared("actor=0885&period=2025")
                .body("withValue", equalTo(4))
                .body("actor.actor", equalTo("0885"))
                .body("actor.rank", nullValue())
                .body("distanceToBest", nullValue())
                .body("better", hasSize(0))
                .body("best", hasSize(2));
        given().get(path("actor=0885")).then().statusCode(404).body("detailSv", containsString("Ange en period"));
        compared("actor=0880&period=2024").body("withValue", equalTo(1)).body("actor.rank", equalTo(1));
    }

    @Test
    void withARangeThoseWithinAreBestAndTheDistanceIsToTheBound() throws Exception {
        ObjectNode range = Requests.food().put("desired", "range");
        range.set("targets", EventJson.MAPPER.readTree("""
                [{"period": "2025", "kind": "lowerBound", "value": 10},
                 {"period": "2025", "kind": "upperBound", "value": 20}]"""));
        String other = Requests.define(range).then().statusCode(201).extract().path("indicatorId");
        stored.put(other, "0880", "2025", "25");
        stored.put(other, "0881", "2025", "12");
        stored.put(other, "0882", "2025", "20");
        stored.put(other, "0883", "2025", "4");
        given().get(API + "/indicators/" + other + "/comparison?actor=0880")
                .then()
                .body("rule.en", equalTo("Values within 10–20 are best; outside, nearer is better."))
                .body("best.actor", contains("0881", "0882"))
                .body("actor.rank", equalTo(3))
                .body("distanceToBest", equalTo(5))
                .body("items.actor[3]", equalTo("0883"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group=county                     | 400 | ?actor     | required",
                "actor=0899                       | 400 | ?actor     | unknown-actor",
                "actor=0000                       | 400 | ?actor     | unknown-actor",
                "actor=0880&period=2025-Q1        | 400 | ?period    | other-period-type",
                "actor=0880&period=never          | 400 | ?period    | wrong-form",
                "actor=0880&breakdown=dogs        | 400 | ?breakdown | unknown-breakdown",
                "actor=0880&group=G0              | 404 | ?group     | unknown-group",
                "actor=0880&group=kolada          | 404 | ?group     | unknown-group",
                "actor=0008&group=municipalities  | 404 | ?group     | unknown-group",
            })
    void aParameterThatIsWrongIsNamed(String query, int status, String pointer, String code) {
        given().get(path(query))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void groupsAreListedForEverybodyAndForOne() {
        given().get(API + "/comparison-groups?limit=200")
                .then()
                .statusCode(200)
                .body("total", equalTo(27))
                .body("items.id", hasItems("county", "municipalities", "country", "G176286", "G2328"));
        given().get(API + "/comparison-groups?actor=0880")
                .then()
                .body("items.id", hasItems("county", "municipalities", "country", "G176286", "G2328", "G33618"))
                .body("items.id", not(hasItem("G33617")))
                .body("items[0].members", equalTo(12));
        given().get(API + "/comparison-groups?actor=0008").then().body("items.id", contains("county", "country"));
        given().get(API + "/comparison-groups?limit=2&page=2").then().body("items", hasSize(2));
        given().get(API + "/comparison-groups?actor=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?actor"));
        given().get(API + "/indicators/none/comparison?actor=0880").then().statusCode(404);
    }

    private ValidatableResponse compared(String query) {
        return given().get(path(query)).then().statusCode(200);
    }

    private String path(String query) {
        return API + "/indicators/" + id + "/comparison?" + query;
    }
}
