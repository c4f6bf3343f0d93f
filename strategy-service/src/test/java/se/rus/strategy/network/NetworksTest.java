package se.rus.strategy.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.rus.strategy.actor.Clients.as;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.once;
import static se.rus.strategy.actor.Clients.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.actor.Clients;

/** Networks over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class NetworksTest {
    private static final String NETWORKS = "/strategy/v1/networks";

    @Test
    void aFunctionalRegionIsSeenInEveryCountyOfItsMembers() {
        String path = started(NetworkExamples.NEW_NETWORK);
        String id = path.substring(path.lastIndexOf('/') + 1);

        for (String county : List.of("07", "06", "08", "10", "12", "13")) {
            got(NETWORKS + "?county=" + county + "&purpose=structuredShift&limit=200")
                    .body("items.networkId", hasItem(id));
        }
        assertThat(given().get(NETWORKS + "?county=25&limit=200").<List<String>>path("items.networkId"))
                .doesNotContain(id);
        got(NETWORKS + "?member=0012&limit=200").body("items.networkId", hasItem(id));
        assertThat(given().get(NETWORKS + "?member=0012&on=2015-12-31&limit=200")
                        .<List<String>>path("items.networkId"))
                .doesNotContain(id);
    }

    @Test
    void aCouncilOfAllMunicipalitiesShowsWhichAreMissingOnADay() {
        String path = started("{\"county\": \"07\", \"name\": \"Agenda 2030-rådet\", \"type\": \"council\","
                + " \"purpose\": \"structuredShift\", \"convener\": \"0007\", \"startedOn\": \"2020-01-01\","
                + " \"members\": [{\"actorId\": \"0780\"}, {\"actorId\": \"0764\", \"until\": \"2022-01-01\"},"
                + " {\"actorId\": \"0880\"}]}");
        got(path + "/municipalities?on=2021-12-31")
                .body("takingPart", contains("0764", "0780"))
                .body("missing", contains("0760", "0761", "0763", "0765", "0767", "0781"));
        got(path + "/municipalities").body("takingPart", contains("0780")).body("missing", hasItem("0764"));
        got(path + "/municipalities?on=2019-12-31").body("takingPart", empty());
        got(NETWORKS + "/none/municipalities").statusCode(404);
        got(path + "/municipalities?on=then").statusCode(400);
    }

    @Test
    void membersComeAndGoAndItIsClosed() {
        String path = started(NetworkExamples.NEW_NETWORK);

        seen("region-0007", path)
                .body(NetworkExamples.JOINING)
                .put(path + "/members/0009")
                .then()
                .statusCode(200)
                .body("members.actorId", hasItem("0980"));
        seen("region-0007", path)
                .body("{\"on\": \"2021-01-01\"}")
                .put(path + "/members/0980/departure")
                .then()
                .statusCode(200)
                .body("members.find { it.actorId == '0980' }.until", equalTo("2021-01-01"));
        seen("region-0007", path)
                .body(NetworkExamples.DESCRIPTION)
                .put(path)
                .then()
                .statusCode(200);
        seen("region-0007", path)
                .body("{\"on\": \"2020-12-31\"}")
                .put(path + "/closure")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("closed-too-early"));
        seen("region-0007", path)
                .body(NetworkExamples.CLOSURE)
                .put(path + "/closure")
                .then()
                .statusCode(200);
        seen("region-0007", path)
                .body(NetworkExamples.JOINING)
                .put(path + "/members/0880")
                .then()
                .statusCode(409);
        got(path).body("closedOn", equalTo("2028-01-01")).body("name", equalTo("Regionsamverkan Syd"));
    }

    @Test
    void nobodyElseChangesItNorWithoutHavingSeenIt() {
        String path = started(NetworkExamples.NEW_NETWORK);

        seen("region-0008", path)
                .body(NetworkExamples.CLOSURE)
                .put(path + "/closure")
                .then()
                .statusCode(403);
        as("region-0007")
                .body(NetworkExamples.CLOSURE)
                .put(path + "/closure")
                .then()
                .statusCode(428);
        as("region-0007")
                .header("If-Match", "\"v9\"")
                .body(NetworkExamples.CLOSURE)
                .put(path + "/closure")
                .then()
                .statusCode(412);
        once("region-0008")
                .body(NetworkExamples.NEW_NETWORK)
                .post(NETWORKS)
                .then()
                .statusCode(403);
        once("kommun-0780")
                .body(NetworkExamples.NEW_NETWORK)
                .post(NETWORKS)
                .then()
                .statusCode(403);
        seen("region-0007", path)
                .body(NetworkExamples.JOINING)
                .put(path + "/members/none")
                .then()
                .statusCode(404);
        got(NETWORKS + "/none").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"0006\"}', '\"none\"}', /members/1/actorId",
        "'\"convener\": \"0007\"', '\"convener\": \"none\"', /convener",
        "2017-01-01, 2015-01-01, /members/5/from",
        "'{\"actorId\": \"0006\"}', '{\"actorId\": \"0007\"}', /members/1",
    })
    void whatIsWrongIsToldByField(String right, String wrong, String pointer) {
        once("region-0007")
                .body(NetworkExamples.NEW_NETWORK.replace(right, wrong))
                .post(NETWORKS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void whoNoLongerExistsJoinsNothing() {
        String actorId = Clients.association("07", "Föreningen som upphör");
        String actor = Clients.ACTORS + "/" + actorId;
        seen("region-0007", actor)
                .body("{\"on\": \"2019-01-01\"}")
                .put(actor + "/closure")
                .then()
                .statusCode(200);
        String path = started(NetworkExamples.NEW_NETWORK);

        seen("region-0007", path)
                .body(NetworkExamples.JOINING)
                .put(path + "/members/" + actorId)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("actor-closed"));
    }

    private static String started(String body) {
        var answer = once("region-0007").body(body).post(NETWORKS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location");
    }
}
