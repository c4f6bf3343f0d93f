package se.rus.strategy.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Two counties' printed strategies go in whole: every node of their files comes back, or is another package's. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class PrintedStrategiesTest {
    private static final String DECISION = """
            {"decision": {"body": "Regionfullmäktige", "paragraph": "§ 88", "registrationNumber": "RK 2019/0088",
                          "date": "2019-06-18"}}""";

    /** The actor relations, networks, region groups, shifts and project funds of the file are kept elsewhere. */
    private static final List<String> NOT_OF_KRONOBERGS_STRATEGY = List.of(
            "/priorities/\\d+/shifts/.*",
            "/wantedShiftsNotAchieved/.*",
            "/actorAlignmentScale/.*",
            "/funding/.*",
            "/networks/.*",
            "/crossCounty/.*");

    /** Measures are indicator-service's. */
    private static final List<String> NOT_OF_KALMARS_STRATEGY = List.of("/goals/\\d+/measures/.*");

    private static final Map<String, String> HEAD = Map.of(
            "/source", "/about/source",
            "/county", "/county",
            "/owner", "/about/owner",
            "/title", "/title",
            "/period/from", "/periodFrom",
            "/period/to", "/periodTo");

    @Test
    void everyNodeOfGronaKronobergComesBack() {
        JsonNode printed = Region.resource("grona-kronoberg-2025.json");
        String strategy = adopted("07", PrintedStrategy.kronoberg(printed).toString());
        Map<String, String> places = new LinkedHashMap<>(HEAD);
        places.put("/adopted", "/about/adoptedAsPrinted");
        places.put("/revised", "/about/revisedAsPrinted");
        places.put("/targetAreas/(\\d+)", "/goals/$1/title");
        places.put("/priorities/(\\d+)/(number|title)", "/priorities/$1/$2");
        places.put("/priorities/(\\d+)/challenges/(\\d+)", "/priorities/$1/challenges/$2/title");
        places.put("/priorities/(\\d+)/focusAreas/(\\d+)/title", "/priorities/$1/focusAreas/$2/title");
        places.put(
                "/priorities/(\\d+)/focusAreas/(\\d+)/efforts/(\\d+)", "/priorities/$1/focusAreas/$2/efforts/$3/title");

        List<String> left = walk(printed, Region.read(strategy + "/versions/1"), places, NOT_OF_KRONOBERGS_STRATEGY);

        assertThat(new TreeSet<>(left.stream().map(at -> at.split("/")[1]).toList()))
                .containsExactly(
                        "actorAlignmentScale",
                        "crossCounty",
                        "funding",
                        "networks",
                        "priorities",
                        "wantedShiftsNotAchieved");
        assertThat(Region.read(strategy + "/versions/1").path("priorities")).hasSize(4);
    }

    @Test
    void everyNodeOfKalmarsSustainabilityPlanComesBackAndItsExpiredDocumentsAreFlagged() {
        JsonNode printed = Region.resource("sustainability-plan-2026-2028.json");
        String strategy = adopted("08", PrintedStrategy.kalmar(printed).toString());
        Map<String, String> places = new LinkedHashMap<>(HEAD);
        places.put("/strategy", "/about/under/title");
        places.put("/dimensions/(\\d+)/key", "/about/dimensions/$1");
        places.put("/goals/(\\d+)/(number|title)", "/goals/$1/$2");
        places.put("/goals/(\\d+)/activities/(regional|ownOperations)", "/goals/$1/plannedActivities/$2");
        List<String> elsewhere = new ArrayList<>(NOT_OF_KALMARS_STRATEGY);
        elsewhere.add("/goals/\\d+/governingDocuments/.*");
        elsewhere.add("/dimensions/\\d+/role");
        JsonNode read = Region.read(strategy + "/versions/1");

        walk(printed, read, places, elsewhere);

        JsonNode dimensions = Region.read("/strategy/v1/dimensions").path("items");
        printed.path("dimensions")
                .forEach(each -> assertThat(dimensions
                                .valueStream()
                                .filter(it -> it.path("dimension").equals(each.path("key")))
                                .map(it -> it.path("role").asText()))
                        .containsExactly(each.path("role").asText()));
        for (int i = 0; i < printed.path("goals").size(); i++) {
            assertThat(titles(read, read.at("/goals/" + i + "/links/governingDocuments")))
                    .isEqualTo(texts(printed.at("/goals/" + i + "/governingDocuments")));
        }
        assertThat(read.path("flags")
                        .valueStream()
                        .map(flag -> flag.path("code").asText()))
                .containsOnly("document-expired-at-start", "document-expires-during-period")
                .filteredOn("document-expired-at-start"::equals)
                .as("suicidprevention 2023–2025")
                .hasSize(1);
        given().get(strategy + "/governing-documents?asOf=2026")
                .then()
                .body(
                        "items.find { it.document.title.startsWith('Handlingsprogram suicid') }.validity",
                        equalTo("expired"))
                .body("items.find { it.document.title.startsWith('Handlingsprogram suicid') }.goals", hasItem("goal-1"))
                .body("items.find { it.document.title.startsWith('Kulturplan') }.validity", equalTo("valid"))
                .body("items.find { it.document.title == 'Klimatstrategi' }.validity", equalTo("notStated"));
    }

    private static String adopted(String county, String body) {
        Region region = Region.of(county);
        String strategy = region.drafted(body);
        region.step(strategy, "adoption", DECISION);
        return strategy;
    }

    /** Every leaf has a place in the answer with the same text; those named as kept elsewhere are returned. */
    private static List<String> walk(
            JsonNode printed, JsonNode read, Map<String, String> places, List<String> elsewhere) {
        List<String> left = new ArrayList<>();
        for (String leaf : leaves(printed, "")) {
            String place = place(leaf, places);
            if (place == null) {
                assertThat(elsewhere).as("%s has no place", leaf).anyMatch(leaf::matches);
                left.add(leaf);
            } else {
                assertThat(read.at(place).asText())
                        .as("%s at %s", leaf, place)
                        .isEqualTo(printed.at(leaf).asText());
            }
        }
        return left;
    }

    private static String place(String leaf, Map<String, String> places) {
        return places.entrySet().stream()
                .map(each -> Map.entry(Pattern.compile(each.getKey()).matcher(leaf), each.getValue()))
                .filter(each -> each.getKey().matches())
                .map(each -> placed(each.getKey(), each.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static String placed(Matcher leaf, String place) {
        return leaf.replaceFirst(place);
    }

    private static List<String> leaves(JsonNode node, String at) {
        List<String> leaves = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(each -> leaves.addAll(leaves(each.getValue(), at + "/" + each.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.addAll(leaves(node.get(i), at + "/" + i));
            }
        } else {
            leaves.add(at);
        }
        return leaves;
    }

    private static List<String> titles(JsonNode read, JsonNode ids) {
        return texts(ids).stream()
                .map(id -> read.path("governingDocuments")
                        .valueStream()
                        .filter(each -> each.path("documentId").asText().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .path("title")
                        .asText())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
