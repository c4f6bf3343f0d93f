package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.indicator.Requests.API;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.indicator.catalogue.Triples;
import se.rus.platform.testing.RealStack;

/** The open data catalogue holds what DCAT-AP-SE 3.0.1 wants, and its addresses lead to the data. */
@QuarkusTest
@WithTestResource(RealStack.class)
class CatalogueTest {
    private static final String BASE = "http://localhost:8082";
    private static final String A = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String TERMS = "http://purl.org/dc/terms/";

    @Inject
    StoredValues stored;

    private String id;

    @BeforeEach
    void anIndicatorFromASource() {
        ObjectNode food = Requests.food();
        food.putObject("name").put("sv", "Andel \"ekologiskt\" \\ närodlat").put("en", "Share of organic");
        food.putObject("source")
                .put("name", "Källa: Kolada")
                .put("url", "https://kolada.se")
                .put("licence", "CC BY 4.0");
        id = Requests.define(food).then().statusCode(201).extract().path("indicatorId");
        stored.put(id, "0880", "2020", "1");
        stored.put(id, "0880", "2025", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/ns/dcat#Catalog, title description publisher dataset license",
        "http://www.w3.org/ns/dcat#Dataset, title description publisher distribution contactPoint",
        "http://www.w3.org/ns/dcat#Distribution, accessURL format accessService",
        "http://www.w3.org/ns/dcat#DataService, title endpointURL endpointDescription",
        "http://xmlns.com/foaf/0.1/Agent, name type",
        "http://www.w3.org/2006/vcard/ns#Organization, fn hasEmail",
    })
    void everyNodeHasItsMandatoryFields(String type, String fields) throws Exception {
        Set<List<String>> graph = graph();
        List<String> nodes = graph.stream()
                .filter(each -> each.get(1).equals(A) && each.get(2).equals(type))
                .map(List::getFirst)
                .toList();

        assertThat(nodes).isNotEmpty();
        for (String node : nodes) {
            assertThat(graph.stream()
                            .filter(each -> each.getFirst().equals(node))
                            .map(each -> last(each.get(1))))
                    .as(node)
                    .contains(fields.split(" "));
        }
    }

    @Test
    void anIndicatorIsADatasetWithItsNamesItsTimeItsSourceAndTheLicenceOfTheSource() throws Exception {
        String indicator = BASE + API + "/indicators/" + id;
        String dataset = indicator + "#dataset";

        assertThat(graph())
                .contains(
                        List.of(BASE + API + "/catalogue", DCAT + "dataset", dataset),
                        List.of(dataset, TERMS + "title", "\"Andel \"ekologiskt\" \\ närodlat\"@sv^^"),
                        List.of(dataset, TERMS + "title", "\"Share of organic\"@en^^"),
                        List.of(dataset, DCAT + "distribution", indicator + "#csv"),
                        List.of(dataset, DCAT + "distribution", indicator + "#json-stat"),
                        List.of(indicator + "#csv", DCAT + "accessURL", indicator + "/series?format=csv"),
                        List.of(indicator + "#csv", TERMS + "license", "http://creativecommons.org/licenses/by/4.0/"),
                        List.of(indicator + "#period", DCAT + "startDate", day("2020-01-01")),
                        List.of(indicator + "#period", DCAT + "endDate", day("2025-12-31")),
                        List.of(
                                indicator + "#source",
                                "http://www.w3.org/2000/01/rdf-schema#label",
                                "\"Källa: Kolada\"@sv^^"),
                        List.of(BASE + API + "/catalogue#api", DCAT + "endpointDescription", BASE + "/q/openapi"));
    }

    @Test
    void turtleSaysTheSameAsJsonLd() throws Exception {
        var turtle = given().accept("text/turtle").get(API + "/catalogue");
        turtle.then().statusCode(200).contentType("text/turtle");

        assertThat(Triples.ofTurtle(turtle.asString())).isEqualTo(graph());
    }

    @Test
    void everyResourceThatIsNamedInTheCatalogueIsDescribedThereOrElsewhere() throws Exception {
        Set<List<String>> graph = graph();
        List<String> described = graph.stream().map(List::getFirst).distinct().toList();

        assertThat(graph.stream().map(List::getLast).filter(each -> each.startsWith(BASE) && each.contains("#")))
                .isNotEmpty()
                .allMatch(described::contains);
    }

    @Test
    void theAddressesOfTheDataLeadThere() {
        for (String format : List.of("json", "csv", "json-stat")) {
            given().get(API + "/indicators/" + id + "/series?format=" + format)
                    .then()
                    .statusCode(200);
        }
        given().get(API + "/catalogue").then().contentType("application/ld+json");
        given().accept("application/json").get(API + "/catalogue").then().contentType("application/json");
        given().accept("application/rdf+xml")
                .get(API + "/catalogue")
                .then()
                .statusCode(406)
                .body("status", equalTo(406));
    }

    private static Set<List<String>> graph() throws Exception {
        var answer = given().accept("application/ld+json").get(API + "/catalogue");
        answer.then().statusCode(200).contentType("application/ld+json");
        return Triples.ofJsonLd(answer.asString());
    }

    private static String day(String text) {
        return "\"" + text + "\"@^^http://www.w3.org/2001/XMLSchema#date";
    }

    private static String last(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
