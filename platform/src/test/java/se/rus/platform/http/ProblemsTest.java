package se.rus.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** Each kind of bad request: the right status, the field, what to do, two languages, and never a stack trace. */
@QuarkusTest
@TestProfile(PlatformProfile.class)
@QuarkusTestResource(value = RealStack.class, restrictToAnnotatedClass = true)
class ProblemsTest {
    private static final String THINGS = "/things/v1/things";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"a\", \"size\": \"SMALL\"                    | malformed-json  |",
                "{\"name\": \"a\", \"size\": \"SMALL\", \"x\": 1}          | invalid-request | /x",
                "{\"name\": 7, \"size\": \"SMALL\"}                        | invalid-request | /name",
                "{\"name\": \"a\", \"size\": \"HUGE\"}                      | invalid-request | /size",
                "{\"name\": \"\", \"size\": \"SMALL\"}                      | invalid-request | /name",
                "{\"size\": \"SMALL\"}                                     | invalid-request | /name",
                "{\"name\": \"a\", \"name\": \"b\", \"size\": \"SMALL\"}     | malformed-json  |",
                "{\"name\": \"a\", \"size\": \"SMALL\", \"parts\": [{\"weight\": \"12\", \"count\": 1}]} | invalid-request | /parts/0/weight",
                "{\"name\": \"a\", \"size\": \"SMALL\", \"parts\": [{\"weight\": NaN, \"count\": 1}]}   | malformed-json  |",
                "{\"name\": \"a\", \"size\": \"SMALL\", \"parts\": [{\"weight\": 1.5, \"count\": 1.5}]} | invalid-request | /parts/0/count",
                "{\"name\": \"a\", \"size\": \"SMALL\", \"parts\": [{\"weight\": 1.5, \"count\": 0}]}   | invalid-request | /parts/0/count",
                "[]                                                        | invalid-request | ''",
                "null                                                      | invalid-request |",
            })
    void aBadBodyIsToldByField(String body, String type, String pointer) {
        ValidatableResponse response = problem(post(body, "region-0008"), 400, type);
        if (pointer != null) {
            response.body("errors[0].pointer", equalTo(pointer));
        }
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("none", (UnaryOperator<String>) client -> null),
                Arguments.of("nonsense", (UnaryOperator<String>) client -> "nonsense"),
                Arguments.of("expired", (UnaryOperator<String>) Tokens::expired),
                Arguments.of("another audience", (UnaryOperator<String>) Tokens::forAnotherAudience),
                Arguments.of("another issuer", (UnaryOperator<String>) Tokens::ofAnotherIssuer),
                Arguments.of("another key", (UnaryOperator<String>) Tokens::signedWithAnotherKey),
                Arguments.of("unsigned", (UnaryOperator<String>) Tokens::unsigned));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String name, UnaryOperator<String> token) {
        RequestSpecification request = given().contentType("application/json").body("{}");
        String bearer = token.apply("region-0008");
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        problem(request.post(THINGS).then(), 401, "unauthenticated").header("WWW-Authenticate", notNullValue());
    }

    @Test
    void aTokenWithoutTheRoleOrForAnotherOrganisationIsRefused() {
        problem(post("{\"name\": \"a\", \"size\": \"SMALL\"}", "kommun-0880"), 403, "forbidden");
        problem(as("kommun-0880").put(THINGS + "/of/0881").then(), 403, "forbidden");
        as("kommun-0880").put(THINGS + "/of/0880").then().statusCode(204);
    }

    @Test
    void whatIsNotThereOrNotAllowedIsTold() {
        problem(given().get(THINGS + "/nowhere/at/all").then(), 404, "not-found");
        problem(as("region-0008").delete(THINGS).then(), 405, "method-not-allowed");
        problem(
                as("region-0008")
                        .contentType("text/plain")
                        .body("x")
                        .post(THINGS)
                        .then(),
                415,
                "unsupported-media-type");
        problem(given().get(THINGS + "?page=0").then(), 400, "invalid-request");
        problem(given().get(THINGS + "?limit=1000").then(), 400, "invalid-request");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        String large = "{\"name\": \"" + "x".repeat(20_000) + "\", \"size\": \"SMALL\"}";
        problem(post(large, "region-0008"), 413, "body-too-large");
    }

    @Test
    void anIdempotencyKeyIsNeededRepeatsTheAnswerAndServesOneRequestOnly() {
        String body = "{\"name\": \"a\", \"size\": \"SMALL\"}";
        problem(
                as("region-0008")
                        .contentType("application/json")
                        .body(body)
                        .post(THINGS)
                        .then(),
                400,
                "idempotency-key-missing");
        String key = UUID.randomUUID().toString();
        String first = keyed(key, body).statusCode(201).extract().header("Rus-Position");
        keyed(key, body)
                .statusCode(201)
                .header("Rus-Position", first)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith("/things/v1/things/1"))
                .body("[0]", equalTo("a"));
        problem(keyed(key, body.replace("\"a\"", "\"b\"")), 422, "idempotency-key-reused");
    }

    @Test
    void aMissingStaleOrMalformedIfMatchIsTold() {
        problem(as("region-0008").put(THINGS + "/x").then(), 428, "precondition-required");
        problem(
                as("region-0008")
                        .header("If-Match", "\"v9\"")
                        .put(THINGS + "/x")
                        .then(),
                412,
                "precondition-failed");
        problem(
                as("region-0008")
                        .header("If-Match", "W/\"v9\"")
                        .put(THINGS + "/x")
                        .then(),
                400,
                "invalid-request");
    }

    @Test
    void aNameThatIsTooLongForAnythingNamesNothing() {
        problem(
                as("region-0008")
                        .header("If-Match", "\"v9\"")
                        .put(THINGS + "/" + "x".repeat(300))
                        .then(),
                404,
                "not-found");
    }

    @Test
    void aRuleThatIsBrokenIsToldWithItsField() {
        problem(post("{\"name\": \"forbidden\", \"size\": \"SMALL\"}", "region-0008"), 422, "rule-broken")
                .body("errors[0].code", equalTo("bad-name"))
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void whatFailsOnOurSideTellsAnIdAndNoMore() {
        problem(given().get(THINGS + "/broken").then(), 500, "unexpected").body(not(containsString("secret")));
    }

    @Test
    void theApiTellsOfItself() {
        given().get("/things/v1/api-info").then().statusCode(200).body("apiName", equalTo("things"));
    }

    @Test
    void theCatalogueOfProblemsIsComplete() throws IOException {
        String catalogue =
                Files.readString(Path.of(System.getProperty("rus.root")).resolve("docs/problems.md"));
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::uri))
                .allSatisfy(uri -> assertThat(catalogue).contains(uri));
    }

    private static ValidatableResponse keyed(String key, String body) {
        return as("region-0008")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(THINGS)
                .then();
    }

    private static ValidatableResponse post(String body, String client) {
        return as(client)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(THINGS)
                .then();
    }

    private static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/" + type))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("titleSv", notNullValue())
                .body("detailSv", notNullValue())
                .body("instance", notNullValue())
                .body(not(containsString("Exception")))
                .body(not(containsString("\tat ")));
    }
}
