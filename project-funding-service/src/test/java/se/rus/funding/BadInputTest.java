package se.rus.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static se.rus.funding.FundingApi.APPLICATIONS;
import static se.rus.funding.FundingApi.as;
import static se.rus.funding.FundingApi.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** What is wrong is answered as a problem that names the field, in Swedish and English; never as a 500. */
@QuarkusTest
@WithTestResource(RealStack.class)
class BadInputTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void a_strategy_is_adopted() throws Exception {
        Goals.areKnown(bootstrapServers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":                                   | 400 | malformed-json  |",
                "{\"titel\": \"x\"}                            | 400 | invalid-request | /titel",
                "{\"totalCostKronor\": \"100\"}                | 400 | invalid-request | /totalCostKronor",
                "{\"totalCostKronor\": 100.5}                  | 400 | invalid-request | /totalCostKronor",
                "{\"totalCostKronor\": 1e30}                   | 400 |                 |",
                "{\"title\": 7}                                | 400 | invalid-request | /title",
                "{}                                            | 400 | invalid-request | /title",
                "[]                                            | 400 |                 |",
                "null                                          | 400 |                 |",
                "''                                            | 400 |                 |"
            })
    void a_body_that_cannot_be_an_application_is_told_where_it_is_wrong(
            String body, int status, String type, String pointer) {
        Response response = as("kommun-0880")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(APPLICATIONS);

        isProblem(response, status);
        if (type != null) {
            response.then().body("type", equalTo("https://rus.se/problems/" + type));
        }
        if (pointer != null) {
            response.then().body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void rules_that_are_broken_name_their_field() {
        Map<String, Object> whole = FundingApi.oneToOne(100, 50);
        refused(with(whole, "programme", "Finns inte"), 422, "unknown-programme", "/programme");
        refused(with(whole, "appliedKronor", 101), 422, "applied-out-of-range", "/appliedKronor");
        refused(with(whole, "totalCostKronor", 101), 422, "financing-does-not-sum", "/financing");
        refused(
                with(whole, "financing", List.of(Map.of("source", "1:1", "kronor", -1))),
                400,
                "too-small",
                "/financing/0/kronor");
        refused(with(whole, "applicant", "0881"), 403, "not-your-organisation", "/applicant");
    }

    @Test
    void a_goal_that_is_not_yet_known_is_a_state_that_may_pass() {
        Response response = FundingApi.submit("kommun-0880", with(FundingApi.oneToOne(100, 50), "goalId", "okänt"));
        isProblem(response, 409);
        response.then().body("type", equalTo("https://rus.se/problems/not-yet-known"));
    }

    @Test
    void a_goal_of_another_county_is_refused() {
        Map<String, Object> application = with(
                with(FundingApi.oneToOne(100, 50), "strategyId", FundingApi.STRATEGY_OF_KRONOBERG),
                "goalId",
                FundingApi.GOAL_OF_KRONOBERG);
        refused(application, 422, "goal-of-another-county", "/goalId");
    }

    @Test
    void a_focus_area_that_the_strategy_has_not_is_refused() {
        refused(with(FundingApi.oneToOne(100, 50), "focusAreaId", "okänt"), 422, "unknown-focus-area", "/focusAreaId");
        refused(with(FundingApi.oneToOne(100, 50), "focusAreaId", ""), 400, "wrong-size", "/focusAreaId");
    }

    @Test
    void tokens_that_are_wrong_in_any_way_are_refused() {
        for (String token : List.of(
                Tokens.expired("kommun-0880"),
                Tokens.forAnotherAudience("kommun-0880"),
                Tokens.ofAnotherIssuer("kommun-0880"),
                Tokens.signedWithAnotherKey("kommun-0880"),
                Tokens.unsigned("kommun-0880"))) {
            Response response = given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "k")
                    .body(FundingApi.oneToOne(100, 50))
                    .post(APPLICATIONS);
            isProblem(response, 401);
        }
        isProblem(given().get(APPLICATIONS), 401);
    }

    @Test
    void a_key_is_required_and_repeats_the_answer() {
        isProblem(as("kommun-0880").body(FundingApi.oneToOne(100, 50)).post(APPLICATIONS), 400);

        String key = UUID.randomUUID().toString();
        Response first = withKey(key, FundingApi.oneToOne(100, 50));
        Response again = withKey(key, FundingApi.oneToOne(100, 50));
        again.then()
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .body("applicationId", equalTo(first.path("applicationId")));
        isProblem(withKey(key, FundingApi.oneToOne(100, 49)), 422);
    }

    @Test
    void only_decision_makers_of_the_county_decide() {
        String id = FundingApi.submitted("kommun-0880", FundingApi.oneToOne(100, 50));

        isProblem(FundingApi.decide("region-0007", id, FundingApi.grant(50)), 403);
        isProblem(FundingApi.decide("kommun-0880", id, FundingApi.grant(50)), 403);
        isProblem(FundingApi.decide("auditor", id, FundingApi.grant(50)), 403);
        isProblem(as("kommun-0881").get(APPLICATIONS + "/" + id), 403);
        isProblem(as("region-0007").get(APPLICATIONS + "/" + id), 403);
        as("auditor").get(APPLICATIONS + "/" + id).then().statusCode(200);
        as("kommun-0881")
                .get(APPLICATIONS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.applicant != '0881' }.size()", equalTo(0));
    }

    @Test
    void a_decision_needs_the_version_that_was_seen_and_is_made_once() {
        String id = FundingApi.submitted("kommun-0880", FundingApi.oneToOne(100, 50));
        String path = APPLICATIONS + "/" + id + "/decision";

        isProblem(as("region-0008").body(FundingApi.grant(50)).post(path), 428);
        isProblem(
                as("region-0008")
                        .header("If-Match", "\"v7\"")
                        .body(FundingApi.grant(50))
                        .post(path),
                412);
        isProblem(
                as("region-0008")
                        .header("If-Match", "v1")
                        .body(FundingApi.grant(50))
                        .post(path),
                400);
        FundingApi.decide("region-0008", id, FundingApi.grant(50)).then().statusCode(200);
        isProblem(
                as("region-0008")
                        .header("If-Match", "\"v2\"")
                        .body(FundingApi.rejection())
                        .post(path),
                409);
    }

    @Test
    void a_decision_states_an_amount_exactly_when_it_grants() {
        String id = FundingApi.submitted("kommun-0880", FundingApi.oneToOne(100, 50));
        isProblem(
                FundingApi.decide("region-0008", id, Map.of("outcome", "granted", "decision", FundingApi.decision())),
                400);
        isProblem(FundingApi.decide("region-0008", id, with(FundingApi.rejection(), "grantedKronor", 1)), 400);
        isProblem(FundingApi.decide("region-0008", id, with(FundingApi.grant(1), "outcome", "maybe")), 400);
        isProblem(FundingApi.decide("region-0008", "finns-inte", FundingApi.grant(1)), 404);
    }

    @Test
    void what_is_not_there_is_not_found() {
        isProblem(as("kommun-0880").get(APPLICATIONS + "/finns-inte"), 404);
        isProblem(as("kommun-0880").get(APPLICATIONS + "?limit=0"), 400);
        isProblem(as("kommun-0880").get("/funding/v1/projects?county=xx"), 400);
        isProblem(as("kommun-0880").get("/funding/v1/projects?page=sju"), 400);
        isProblem(as("kommun-0880").contentType(ContentType.TEXT).body("x").post(APPLICATIONS), 415);
        isProblem(as("kommun-0880").put(APPLICATIONS), 405);
    }

    private static void refused(Map<String, Object> application, int status, String code, String pointer) {
        Response response = FundingApi.submit("kommun-0880", application);
        isProblem(response, status);
        response.then().body("errors[0].code", equalTo(code), "errors[0].pointer", equalTo(pointer));
    }

    private static Response withKey(String key, Map<String, Object> application) {
        return as("kommun-0880")
                .header("Idempotency-Key", key)
                .body(application)
                .post(APPLICATIONS);
    }

    private static void isProblem(Response response, int status) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", notNullValue(), "titleSv", notNullValue(), "detail", notNullValue());
    }
}
