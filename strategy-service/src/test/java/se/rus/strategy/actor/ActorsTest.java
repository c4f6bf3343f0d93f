package se.rus.strategy.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.rus.strategy.actor.Clients.ACTORS;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.once;
import static se.rus.strategy.actor.Clients.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;

/** The register of actors over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ActorsTest {

    @ParameterizedTest
    @CsvSource({
        "kind=municipality, 290",
        "kind=region, 21",
        "kind=countyAdministrativeBoard, 21",
        "kind=municipality&county=08, 12",
        "name=länsstyrelsen, 21",
        "name=REGION KALMAR, 1",
        "name=region gotland, 1",
        "county=09, 2",
    })
    void theReferenceDataIsFoundByNameKindAndCounty(String query, int total) {
        got(ACTORS + "?" + query).statusCode(200).body("total", equalTo(total));
    }

    @Test
    void pagesDoNotOverlapAndAreInOrder() {
        List<String> all =
                given().get(ACTORS + "?kind=municipality&county=08&limit=200").path("items.actorId");
        List<String> first = given().get(ACTORS + "?kind=municipality&county=08&limit=7&page=1")
                .path("items.actorId");
        List<String> second = given().get(ACTORS + "?kind=municipality&county=08&limit=7&page=2")
                .path("items.actorId");

        assertThat(all).hasSize(12).startsWith(first.toArray(String[]::new)).endsWith(second.toArray(String[]::new));
    }

    @Test
    void gotlandIsOneActorUnderBothItsCodes() {
        for (String code : List.of("0980", "0009")) {
            got(ACTORS + "/" + code)
                    .body("actorId", equalTo("0980"))
                    .body("kinds", contains("municipality", "region"))
                    .body("codes", contains("0980", "0009"));
        }
    }

    @Test
    void theExampleIsRegisteredOnceAndRepeatedWithItsKey() {
        String key = UUID.randomUUID().toString();
        Response first = register(key);
        Response again = register(key);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("actorId")).isEqualTo(first.path("actorId"));
        got(first.header("Location")).body("organisationNumber", equalTo("202100-6271"));
        register(UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("organisation-number-taken"));
        got(ACTORS + "?name=linnéuni&county=07").body("items.actorId", hasItem(first.<String>path("actorId")));
        got(ACTORS + "?name=linnéuni&county=07&on=2009-12-31").body("total", equalTo(0));
    }

    @Test
    void ofManyWhoRegisterOneNumberAtOnceOneDoes() throws Exception {
        String body = "{\"name\": \"Växjö kommunföretag\", \"kind\": \"company\", \"counties\": [\"07\"],"
                + " \"organisationNumber\": \"2120000662\"}";
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Integer> register =
                    () -> once("region-0007").body(body).post(ACTORS).statusCode();
            List<Integer> answers = threads.invokeAll(java.util.Collections.nCopies(6, register)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        }
    }

    @Test
    void itIsRenamedSharedWithAnotherCountyAndClosed() {
        String path = ACTORS + "/" + Clients.association("06", "Föreningen Skog " + UUID.randomUUID());

        seen("region-0006", path)
                .body("{\"name\": \"Trä i Småland\", \"from\": \"2026-01-01\"}")
                .put(path + "/name")
                .then()
                .statusCode(200)
                .body("formerNames[0].name", startsWith("Föreningen Skog"));
        seen("region-0007", path)
                .body(ActorExamples.NEW_NAME)
                .put(path + "/name")
                .then()
                .statusCode(403);
        seen("region-0007", path)
                .body(ActorExamples.NEW_MEMBERSHIP)
                .put(path + "/counties/07")
                .then()
                .statusCode(200);
        for (var change : Map.of("/name", ActorExamples.NEW_NAME, "/closure", ActorExamples.CLOSURE)
                .entrySet()) {
            seen("region-0007", path)
                    .body(change.getValue())
                    .put(path + change.getKey())
                    .then()
                    .statusCode(403)
                    .body("detailSv", equalTo("Uppgifterna hålls av län 06. Be dess samordnare att ändra dem."));
        }
        seen("region-0006", path)
                .body(ActorExamples.NEW_NAME)
                .put(path + "/name")
                .then()
                .statusCode(200);
        got(ACTORS + "?county=07&name=föreningen skog&on=2026-06-30").body("total", equalTo(0));
        got(ACTORS + "?county=07&name=föreningen skog&on=2026-07-01").body("total", equalTo(1));

        seen("region-0006", path)
                .body(ActorExamples.CLOSURE)
                .put(path + "/closure")
                .then()
                .statusCode(200);
        got(ACTORS + "?county=07&name=föreningen skog&on=2028-01-01").body("total", equalTo(0));
        got(path).statusCode(200).body("closedOn", equalTo("2028-01-01"));
        seen("region-0006", path)
                .body(ActorExamples.CLOSURE)
                .put(path + "/closure")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("actor-closed"));
    }

    @Test
    void aMunicipalityHasUnitsAndNobodyOverwritesAnother() {
        String path = ACTORS + "/0821";
        String etag = given().get(path).header("ETag");
        for (int expected : new int[] {200, 412}) {
            Clients.as("region-0008")
                    .header("If-Match", etag)
                    .body(ActorExamples.NEW_UNIT)
                    .put(path + "/units/stab-" + expected)
                    .then()
                    .statusCode(expected);
        }
        got(path).body("units.unitId", hasItems("stab-200")).body("units[0].function", equalTo("strategicSupport"));
        got(ACTORS + "?county=08&function=strategicSupport&limit=200").body("items.actorId", hasItems("0821"));
        got(ACTORS + "?county=08&function=healthPromoters&limit=200").body("items.actorId", not(hasItem("0821")));
        got(ACTORS + "?function=cleaning").statusCode(400);
        Clients.as("region-0008")
                .body(ActorExamples.NEW_UNIT)
                .put(path + "/units/stab")
                .then()
                .statusCode(428);
        seen("region-0008", path)
                .body(ActorExamples.CLOSURE)
                .put(path + "/units/stab-200/closure")
                .then()
                .statusCode(200)
                .body("units[0].closedOn", equalTo("2028-01-01"));
        seen("region-0008", path)
                .body(ActorExamples.NEW_NAME)
                .put(path + "/name")
                .then()
                .statusCode(409);
    }

    private static Response register(String key) {
        return Clients.as("region-0008")
                .header("Idempotency-Key", key)
                .body(ActorExamples.NEW_ACTOR)
                .post(ACTORS);
    }
}
