package se.rus.strategy.contribution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.rus.strategy.contribution.Requests.API;
import static se.rus.strategy.contribution.Requests.post;
import static se.rus.strategy.contribution.Requests.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.actor.Clients;
import se.rus.strategy.adoption.Region;
import se.rus.strategy.adoption.StrategyExamples;

/** What a token of a registered actor does not open, whatever else it says: nothing of others and no county. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class NotForOthersTest {
    private final String number = Clients.number();
    private final String token = "organisation-" + number;

    @Test
    void aUniversityIsNeitherAMunicipalityNorAnotherUniversity() {
        Clients.university(number, "08");
        String another = Clients.university(Clients.number(), "08");
        String strategyId = Requests.strategy();
        String theirs = post("region-0008", API + "/activities", activity(strategyId, another))
                .statusCode(201)
                .extract()
                .header("Location");
        for (String responsible : new String[] {"0880", "0008", "lst-08", another}) {
            post(token, API + "/activities", activity(strategyId, responsible))
                    .statusCode(403)
                    .body("errors[0].pointer", equalTo("/responsible"))
                    .body("detailSv", containsString(number));
        }
        put(token, theirs + "/reports/2026", "\"v1\"", ActivityExamples.REPORT).statusCode(403);
        put(token, theirs, "\"v1\"", activity(strategyId, another).toString()).statusCode(403);
        put(token, theirs + "/parts/0780", "\"v1\"", ActivityExamples.PART).statusCode(403);
        Clients.got(theirs).body("version", equalTo(1));
    }

    /** The realm gives no such token; if somebody makes one by mistake, it opens no county. */
    @Test
    void theRoleOfCoordinatorIsOfNoUseWithoutACounty() {
        String university = Clients.university(number, "08");
        String strategyId = Requests.strategy();
        String strategy = API + "/strategies/" + strategyId;
        String region = Tokens.withActor("region-0008", number);
        refused(region, "/activities", activity(strategyId, "0880").toString());
        refused(region, "/strategies", StrategyExamples.NEW_STRATEGY);
        refused(region, "/actors", "{\"name\": \"X\", \"kind\": \"company\", \"counties\": [\"08\"]}");
        refused(
                region,
                "/strategies/" + strategyId + "/actor-relations/0880/assessments",
                "{\"step\": \"explicitLink\", \"assessedOn\": \"2026-05-01\"}");
        bearing(region)
                .header("If-Match", Region.etag(strategy))
                .body("{\"deadline\": \"2199-12-31\"}")
                .post(strategy + "/consultation")
                .then()
                .statusCode(403);
        bearing(region)
                .header("If-Match", "\"v1\"")
                .body("{\"on\": \"2026-01-01\"}")
                .put(API + "/actors/" + university + "/closure")
                .then()
                .statusCode(403);
    }

    @Test
    void anActorOfAnotherCountyContributesAsAPartnerOnly() {
        String university = Clients.university(number, "07");
        String strategyId = Requests.strategy();
        post(token, API + "/activities", activity(strategyId, university))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/responsible"))
                .body("errors[0].code", equalTo("responsible-in-another-county"));
        post("kommun-0880", API + "/activities", with(activity(strategyId, "0880"), university))
                .statusCode(201);
        Clients.seen("region-0008", API + "/actors/" + university)
                .body("{\"since\": \"2026-07-01\"}")
                .put(API + "/actors/" + university + "/counties/08")
                .then()
                .statusCode(200);
        post(token, API + "/activities", activity(strategyId, university)).statusCode(201);
    }

    @Test
    void aClosedActorNeitherSpeaksNorIsNamedAnewButStaysWhereItWas() {
        String university = Clients.university(number, "08");
        String strategyId = Requests.strategy();
        String path = post("kommun-0880", API + "/activities", with(activity(strategyId, "0880"), university))
                .statusCode(201)
                .extract()
                .header("Location");
        Clients.seen("region-0008", API + "/actors/" + university)
                .body("{\"on\": \"2026-01-01\"}")
                .put(API + "/actors/" + university + "/closure")
                .then()
                .statusCode(200);

        post(token, API + "/activities", activity(strategyId, university)).statusCode(403);
        put(token, path + "/parts/" + university, "\"v1\"", ActivityExamples.PART)
                .statusCode(403)
                .body("detail", containsString("closed"));
        post("region-0008", API + "/activities", with(activity(strategyId, university), university, "9999"))
                .statusCode(422)
                .body("errors.code", hasItem("actor-closed"))
                .body("errors.pointer", hasItem("/partners/0"))
                .body("errors.find { it.code == 'unknown-actor' }.pointer", equalTo("/partners/1"));
        put(
                        "kommun-0880",
                        path,
                        "\"v1\"",
                        with(activity(strategyId, "0880"), university)
                                .put("title", "Annat")
                                .toString())
                .statusCode(200)
                .body("activity.partners[0]", equalTo(university));
    }

    @ParameterizedTest
    @ValueSource(strings = {"556000-0001", "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "lst-99", "9999", "*", "0880 "})
    void aClaimThatTheRegisterDoesNotHaveIsNobody(String claim) {
        String strategyId = Requests.strategy();
        for (String client : new String[] {"kommun-0880", "region-0008"}) {
            String token = Tokens.withActor(client, claim);
            refused(token, "/activities", activity(strategyId, "0880").toString());
            refused(
                    token,
                    "/strategies/" + strategyId + "/actor-relations/0880/assessments",
                    "{\"step\": \"explicitLink\", \"assessedOn\": \"2026-05-01\"}");
        }
    }

    private static void refused(String token, String path, String body) {
        ValidatableResponse answer = bearing(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + path)
                .then();
        answer.statusCode(403);
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private static ObjectNode activity(String strategyId, String responsible) {
        ObjectNode activity = Requests.example(ActivityExamples.NEW, strategyId).put("responsible", responsible);
        activity.putArray("partners").add("0780");
        return activity;
    }

    private static ObjectNode with(ObjectNode activity, String... partners) {
        activity.putArray("partners");
        for (String each : partners) {
            activity.withArray("partners").add(each);
        }
        return activity;
    }
}
