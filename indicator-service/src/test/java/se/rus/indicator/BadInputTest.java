package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static se.rus.indicator.Requests.API;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** Whatever is wrong is a problem that names the field, in both languages. */
@QuarkusTest
@WithTestResource(RealStack.class)
class BadInputTest {
    private String id;

    @BeforeEach
    void anIndicator() {
        id = Requests.defined();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\": 1                                 | 400 |",
                "[]                                            | 400 |",
                "{\"value\": \"12,5\"}                         | 400 | /value",
                "{\"value\": 1e99}                             | 400 | /value",
                "{\"value\": 1.1234567891}                     | 400 | /value",
                "{\"value\": null}                             | 400 | /value",
                "{\"value\": 1, \"missing\": true}             | 400 | /value",
                "{\"value\": 1, \"status\": \"guess\"}         | 400 | /status",
                "{\"value\": 1, \"valeu\": 2}                  | 400 | /valeu",
            })
    void aValueThatIsNone(String body, int status, String pointer) {
        problem(Requests.as("kommun-0880").body(body).put(Requests.observation("0880", id, "2025")), status, pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2101", "20255", "2025-T4", "last"})
    void aPeriodThatIsNoYear(String period) {
        problem(
                Requests.as("kommun-0880").body("{\"value\": 1}").put(Requests.observation("0880", id, period)),
                400,
                "");
        Requests.submit("kommun-0880", row("\"period\": \"" + period + "\", \"value\": 1"))
                .then()
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("rows[0].code", equalTo("not-a-period"))
                .body("rows[0].pointer", equalTo("/rows/0/period"))
                .body("rows[0].value", equalTo(period));
    }

    @Test
    void addressesThatLeadNowhere() {
        problem(
                Requests.as("kommun-0880")
                        .body("{\"value\": 1}")
                        .put(Requests.observation("0880", "x".repeat(500), "2025")),
                400,
                "");
        problem(given().get(Requests.observation("0880", "x".repeat(500), "2025")), 400, "");
        problem(given().get(Requests.observation("nobody", id, "2025")), 400, "");
        problem(given().get(Requests.observation("0880", id, "2025")), 404, null);
        problem(given().get(API + "/indicators/none"), 404, null);
        problem(given().get(API + "/indicators/none/series"), 404, null);
        problem(given().get(API + "/indicators?limit=100000"), 400, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "baseline       | {\"value\": 1}                                           | 400 | /baseline/year",
                "baseline       | {\"year\": 12}                                           | 400 | /baseline/year",
                "targets        | [null]                                                   | 400 | /targets",
                "targets        | [{\"period\": \"2026\", \"kind\": \"value\"}]            | 422 | /targets/0",
                "expectedActors | [null]                                                   | 400 | /expectedActors",
                "expectedActors | []                                                       | 400 | /expectedActors",
                "expectedActors | [\"0899\"]                                               | 422 | /expectedActors/0",
                "expectedActors | [\"0880\", \"0880\"]                                     | 422 | /expectedActors/1",
                "goals          | [{\"strategyId\": null, \"goalId\": \"g\"}]              | 400 | /goals/0/strategyId",
                "goals          | [{\"strategyId\": \"s\", \"goalId\": \"g\", \"focusAreaId\": \"\"}] | 400 | /goals/0/focusAreaId",
                "name           | {\"en\": \"x\"}                                          | 400 | /name/sv",
                "unit           | \"furlong\"                                              | 422 | /unit",
                "code           | \"a b\"                                                  | 400 | /code",
            })
    void aDefinitionThatIsNone(String field, String value, int status, String pointer) throws Exception {
        ObjectNode indicator = Requests.food();
        indicator.set(field, EventJson.MAPPER.readTree(value));

        problem(Requests.define(indicator), status, pointer);
    }

    @Test
    void rowsThatAreNone() {
        problem(Requests.submit("kommun-0880", "{\"mode\": \"acceptCorrect\", \"rows\": []}"), 400, "/rows");
        problem(
                Requests.submit("kommun-0880", row("\"period\": \"2025\"").replace("acceptCorrect", "perhaps")),
                400,
                "/mode");
        Requests.submit("kommun-0880", row("\"period\": \"2025\", \"value\": \"13.280\""))
                .then()
                .statusCode(200)
                .body("rows[0].code", equalTo("ambiguous-number"))
                .body("rows[0].pointer", equalTo("/rows/0/value"));
        Requests.submit("kommun-0880", row("\"period\": \"2025\"").replace(id, "none"))
                .then()
                .statusCode(200)
                .body("rows[0].code", equalTo("unknown-indicator"));
        Requests.submit("kommun-0880", row("\"period\": \"2025\"").replace("\"indicatorId\": \"" + id + "\", ", ""))
                .then()
                .body("rows[0].code", equalTo("indicator-missing"))
                .body("rows[0].pointer", equalTo("/rows/0/indicator"));
        Requests.submit("kommun-0880", row("\"period\": \"2025\""))
                .then()
                .body("rows[0].code", equalTo("value-or-missing"));
        problem(Requests.as("kommun-0880").body(row("\"period\": \"2025\"")).post(API + "/submissions"), 400, "");
    }

    @Test
    void tokensThatDoNotPermit() {
        String path = Requests.observation("0880", id, "2025");
        problem(given().contentType("application/json").body("{\"value\": 1}").put(path), 401, null);
        problem(
                given().header("Authorization", "Bearer " + Tokens.expired("kommun-0880"))
                        .contentType("application/json")
                        .body("{\"value\": 1}")
                        .put(path),
                401,
                null);
        problem(Requests.as("auditor").body("{\"value\": 1}").put(path), 403, null);
        problem(Requests.once("kommun-0880").body(Requests.food().toString()).post(API + "/indicators"), 403, null);
        problem(Requests.submit("auditor", row("\"period\": \"2025\", \"value\": 1")), 403, null);
    }

    @Test
    void anOrganisationThatIsNotExpectedToReport() {
        ObjectNode indicator = Requests.food();
        indicator.putArray("expectedActors").add("0881");
        String other =
                Requests.define(indicator).then().statusCode(201).extract().path("indicatorId");

        Requests.as("kommun-0880")
                .body("{\"value\": 1}")
                .put(Requests.observation("0880", other, "2025"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-expected"));
    }

    private String row(String more) {
        return "{\"mode\": \"acceptCorrect\", \"rows\": [{\"indicatorId\": \"" + id + "\", \"actor\": \"0880\", " + more
                + "}]}";
    }

    private static void problem(Response response, int status, String pointer) {
        var problem = response.then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("type", notNullValue())
                .body("detail", not(equalTo("")))
                .body("detailSv", not(equalTo("")))
                .body("status", equalTo(status))
                .body("type", not(endsWith("unexpected")));
        if (pointer != null) {
            problem.body("errors.pointer", hasItem(containsString(pointer)));
        }
    }
}
