package se.rus.strategy.relation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.rus.strategy.actor.Clients.ACTORS;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.once;
import static se.rus.strategy.actor.Clients.seen;
import static se.rus.strategy.relation.Assessing.assess;
import static se.rus.strategy.relation.Assessing.relations;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** How actors relate to a strategy, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class RelationsTest {

    @Test
    void aMunicipalitySpeaksForItselfAndTheCoordinatorVisiblyForIt() {
        String relations = relations("07");
        Response own = once("kommun-0780").body(RelationExamples.NEW_ASSESSMENT).post(relations + "/0780/assessments");
        own.then().statusCode(201).body("assessedBy", equalTo("actor")).body("sequence", equalTo(1));
        got(own.header("Location")).statusCode(200).body("step", equalTo("explicitLink"));
        assess("region-0007", relations, "0765", "unknowinglyInLine", "2021-06-15")
                .then()
                .statusCode(201)
                .body("assessedBy", equalTo("coordinator"));
        assess("region-0007", relations, "0007", "explicitLink", "2021-06-15")
                .then()
                .statusCode(201)
                .body("assessedBy", equalTo("actor"));

        got(relations + "/summary?asOf=2021-12-31")
                .body("steps.step", hasSize(5))
                .body("steps.find { it.number == 4 }.byThemselves", equalTo(2))
                .body("steps.find { it.number == 2 }.byCoordinator", equalTo(1));
        got(relations + "?asOf=2021-12-31&limit=200")
                .body("items.find { it.actorId == '0780' }.assessedBy", equalTo("actor"))
                .body("items.find { it.actorId == '0764' }.step", equalTo("notAssessed"));
    }

    @Test
    void theHistoryIsKeptAndEveryDayHasItsAnswer() {
        String relations = relations("07");
        assess("kommun-0781", relations, "0781", "unknowinglyInLine", "2018-01-01");
        assess("kommun-0781", relations, "0781", "explicitLink", "2022-01-01");
        assess("kommun-0781", relations, "0781", "consciouslyInLine", "2020-01-01");
        assess("region-0007", relations, "0781", "deliberatelyNotRelating", "2020-01-01");
        assess("kommun-0781", relations, "0781", "notAssessed", "2024-01-01");

        got(relations + "/0781/assessments")
                .body("total", equalTo(5))
                .body("items.sequence", contains(5, 2, 4, 3, 1))
                .body("items.assessedBy", contains("actor", "actor", "coordinator", "actor", "actor"));
        assertThat(stepOn(relations, "0781", "2017-12-31")).isEqualTo("notAssessed");
        assertThat(stepOn(relations, "0781", "2019-12-31")).isEqualTo("unknowinglyInLine");
        assertThat(stepOn(relations, "0781", "2021-12-31")).isEqualTo("deliberatelyNotRelating");
        assertThat(stepOn(relations, "0781", "2023-12-31")).isEqualTo("explicitLink");
        assertThat(stepOn(relations, "0781", "2024-01-01")).isEqualTo("notAssessed");
    }

    @Test
    void unitsAndDocumentsAreAssessedBesideTheOrganisation() {
        String relations = relations("07");
        String actor = ACTORS + "/0763";
        seen("region-0007", actor)
                .body("{\"name\": \"Samhällsbyggnad\"}")
                .put(actor + "/units/samhallsbyggnad")
                .then()
                .statusCode(200);
        seen("region-0007", actor)
                .body("{\"on\": \"2023-01-01\"}")
                .put(actor + "/units/samhallsbyggnad/closure")
                .then()
                .statusCode(200);
        String assessments = relations + "/0763/assessments";
        String ofUnit = "{\"step\": \"explicitLink\", \"assessedOn\": \"2022-01-01\", \"unitId\": \"samhallsbyggnad\"}";

        once("kommun-0763")
                .body(ofUnit)
                .post(assessments)
                .then()
                .statusCode(201)
                .body("level", equalTo("unit"));
        for (int n = 0; n < 2; n++) {
            once("kommun-0763")
                    .body(RelationExamples.OF_A_DOCUMENT)
                    .post(assessments)
                    .then()
                    .statusCode(201)
                    .body("level", equalTo("document"));
        }
        got(relations + "?limit=200")
                .body("items.find { it.actorId == '0763' }.step", equalTo("notAssessed"))
                .body("items.find { it.actorId == '0763' }.parts", equalTo(2));
        once("kommun-0763")
                .body(ofUnit.replace("2022-01-01", "2023-01-01"))
                .post(assessments)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unit-unknown"));
        once("kommun-0763")
                .body(ofUnit.replace("\"unitId\"", "\"document\": \"Plan\", \"unitId\""))
                .post(assessments)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unit-or-document"));
    }

    @Test
    void gotlandSpeaksUnderEitherCodeAndIsCountedOnce() {
        String relations = relations("09");
        assess("kommun-0980", relations, "0980", "consciouslyInLine", "2021-01-01")
                .then()
                .statusCode(201)
                .body("assessedBy", equalTo("actor"));
        assess("region-0009", relations, "0009", "explicitLink", "2022-01-01")
                .then()
                .statusCode(201)
                .body("actorId", equalTo("0980"))
                .body("assessedBy", equalTo("actor"))
                .body("sequence", equalTo(2));

        got(relations + "/0009/assessments").body("total", equalTo(2));
        got(relations + "/summary?asOf=2022-06-30")
                .body("actors", equalTo(2))
                .body("steps.actors", contains(0, 0, 0, 1, 1));
    }

    @Test
    void ofManyAtOnceAllAreKeptInARow() throws Exception {
        String relations = relations("07");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> assess = () -> assess("kommun-0760", relations, "0760", "explicitLink", "2021-06-15")
                    .statusCode();
            List<Integer> answers = threads.invokeAll(Collections.nCopies(4, assess)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(201);
        }
        List<Integer> sequences = given().get(relations + "/0760/assessments").path("items.sequence");
        assertThat(sequences)
                .map(Integer::longValue)
                .containsExactlyElementsOf(LongStream.of(4, 3, 2, 1).boxed().toList());
    }

    private static String stepOn(String relations, String actorId, String day) {
        return given().get(relations + "?limit=200&asOf=" + day)
                .path("items.find { it.actorId == '" + actorId + "' }.step");
    }
}
