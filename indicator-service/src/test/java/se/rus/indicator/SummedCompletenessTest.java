package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.indicator.AskedAndReported.Value;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** Completeness and timeliness over all obligations, against obligations that overlap as the API would refuse today. */
@QuarkusTest
@WithTestResource(RealStack.class)
class SummedCompletenessTest {
    private static final String SUMMED = Requests.API + "/completeness";
    private static final List<String> ACTORS = List.of("0821", "0834", "0840", "0880");
    private static final Map<String, Function<Value, String>> DIMENSIONS =
            Map.of("actor", Value::actor, "indicator", Value::indicator, "period", Value::period);

    @Inject
    Pool pool;

    @Inject
    StoredValues values;

    private String strategy;

    @BeforeEach
    void aStrategy() {
        strategy = "s" + UUID.randomUUID();
    }

    @Test
    void everySumIsThatOfItsPartsByWhateverItIsDividedAndWhatIsAskedForTwiceCountsOnce() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            aStrategy();
            AskedAndReported world =
                    AskedAndReported.any(random, indicators(random), ACTORS).stored(pool, values);
            DIMENSIONS.forEach((by, key) -> {
                TreeMap<String, TreeMap<String, Integer>> expected = world.counts(key);
                JsonPath all = summed("by", by, "limit", 200);
                assertThat(rows(all)).as("by %s, seed %d", by, seed).isEqualTo(expected);
                assertThat(counts(all.getMap("sum")))
                        .as("sum by %s, seed %d", by, seed)
                        .isEqualTo(sum(expected));
                expected.forEach((one, counts) -> assertThat(
                                counts(summed(by, one, "by", "period").getMap("sum")))
                        .as("of %s %s, seed %d", by, one, seed)
                        .isEqualTo(counts));
            });
        }
    }

    @Test
    void pagesTogetherAreTheWholeAndEachTellsTheSumOfAll() {
        Random random = new Random(7);
        AskedAndReported world =
                AskedAndReported.any(random, indicators(random), ACTORS).stored(pool, values);
        TreeMap<String, TreeMap<String, Integer>> paged = new TreeMap<>();
        int total = world.counts(Value::actor).size();
        for (int page = 1; page <= total + 1; page++) {
            JsonPath one = summed("by", "actor", "page", page, "limit", 1);
            assertThat(one.getInt("total")).isEqualTo(total);
            assertThat(counts(one.getMap("sum"))).isEqualTo(sum(world.counts(Value::actor)));
            paged.putAll(rows(one));
        }
        assertThat(paged).isEqualTo(world.counts(Value::actor));
    }

    @Test
    void theRowsHaveNamesInBothLanguages() {
        String indicator = indicator(ACTORS);
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        body.putObject("name").put("sv", "Årsuppföljning");
        body.put("period", "2025").put("opens", "2026-01-01").put("due", "2026-02-01");
        body.put("closes", "2026-03-01").putArray("indicators").add(indicator);
        Requests.once("region-0008")
                .body(body.toString())
                .post(Requests.API + "/obligations")
                .then()
                .statusCode(201);

        given().get(SUMMED + "?county=08&by=indicator&indicator=" + indicator)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].of", equalTo(indicator))
                .body("items[0].name.sv", notNullValue())
                .body("items[0].name.en", notNullValue())
                .body("sum.neverReported", equalTo(4));
        given().get(SUMMED + "?county=08&actor=0880&indicator=" + indicator)
                .then()
                .body("items[0].name.sv", equalTo("Kalmar"))
                .body("items[0].name.en", equalTo("Kalmar"))
                .body("sum.expected", equalTo(1));
        given().get(SUMMED + "?county=07&indicator=" + indicator).then().body("total", equalTo(0));
    }

    @Test
    void itSaysWhoseObligationsAreSummed() {
        given().get(SUMMED + "?by=actor")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?county"))
                .body("errors[0].code", equalTo("county-or-strategy"))
                .body("detailSv", equalTo("Ange län eller strategi."));
        given().get(SUMMED + "?county=08&by=colour").then().statusCode(400).body("errors[0].pointer", equalTo("?by"));
    }

    private JsonPath summed(Object... parameters) {
        var request = given().queryParam("strategy", strategy);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(SUMMED).then().statusCode(200).extract().jsonPath();
    }

    private static TreeMap<String, TreeMap<String, Integer>> rows(JsonPath page) {
        TreeMap<String, TreeMap<String, Integer>> rows = new TreeMap<>();
        page.<Map<String, Object>>getList("items")
                .forEach(row -> rows.put((String) row.get("of"), counts((Map<?, ?>) row.get("counts"))));
        return rows;
    }

    /** Those that are not zero, without the per cent. */
    private static TreeMap<String, Integer> counts(Map<?, ?> counts) {
        TreeMap<String, Integer> found = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (count instanceof Integer number && number > 0) {
                found.put((String) word, number);
            }
        });
        return found;
    }

    private static TreeMap<String, Integer> sum(TreeMap<String, TreeMap<String, Integer>> rows) {
        TreeMap<String, Integer> sum = new TreeMap<>();
        rows.values().forEach(row -> row.forEach((word, count) -> sum.merge(word, count, Integer::sum)));
        return sum;
    }

    /** Three of them; each is expected of some of the actors. */
    private Map<String, List<String>> indicators(Random random) {
        Map<String, List<String>> expectedBy = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            List<String> actors = new ArrayList<>(ACTORS);
            actors.remove(random.nextInt(actors.size()));
            expectedBy.put(indicator(actors), actors);
        }
        return expectedBy;
    }

    private String indicator(List<String> actors) {
        ObjectNode food = Requests.food();
        ((ObjectNode) food.get("goals").get(0)).put("strategyId", strategy);
        ArrayNode expected = food.putArray("expectedActors");
        actors.forEach(expected::add);
        return Requests.define(food).then().statusCode(201).extract().path("indicatorId");
    }
}
