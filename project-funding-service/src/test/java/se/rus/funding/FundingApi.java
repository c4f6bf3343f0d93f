package se.rus.funding;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.rus.platform.testing.Tokens;

/** Words for tests that speak with the service over HTTP. */
final class FundingApi {
    static final String APPLICATIONS = "/funding/v1/applications";
    static final String STRATEGY = UUID.randomUUID().toString();
    static final String GOAL = UUID.randomUUID().toString();
    static final String FOCUS_AREA = UUID.randomUUID().toString();
    static final String STRATEGY_OF_KRONOBERG = UUID.randomUUID().toString();
    static final String GOAL_OF_KRONOBERG = UUID.randomUUID().toString();

    private FundingApi() {}

    static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    static Map<String, Object> oneToOne(long cost, long applied) {
        return application("1:1", "1:1-medel Kalmar län 2026", cost, applied);
    }

    static Map<String, Object> eruf(long cost, long applied) {
        return application("ERUF", "Småland och öarna 2021-2027", cost, applied);
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(field, value);
        return changed;
    }

    static Response submit(String client, Map<String, Object> application) {
        return as(client)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(application)
                .post(APPLICATIONS);
    }

    static String submitted(String client, Map<String, Object> application) {
        return submit(client, application).then().statusCode(201).extract().path("applicationId");
    }

    static Map<String, Object> grant(long kronor) {
        return Map.of("outcome", "granted", "grantedKronor", kronor, "decision", decision());
    }

    static Map<String, Object> rejection() {
        return Map.of("outcome", "rejected", "decision", decision());
    }

    static Map<String, Object> decision() {
        return Map.of(
                "body", "Regionala utvecklingsnämnden",
                "paragraph", "§ 47",
                "registrationNumber", "RUN 2026/0093",
                "date", "2026-04-22");
    }

    static Response decide(String client, String applicationId, Map<String, Object> decision) {
        return as(client)
                .header("If-Match", "\"v1\"")
                .body(decision)
                .post(APPLICATIONS + "/" + applicationId + "/decision");
    }

    private static Map<String, Object> application(String source, String programme, long cost, long applied) {
        Map<String, Object> application = new TreeMap<>();
        application.put("title", "Återbruk av vatten");
        application.put("source", source);
        application.put("programme", programme);
        application.put("strategyId", STRATEGY);
        application.put("goalId", GOAL);
        application.put("totalCostKronor", cost);
        application.put("appliedKronor", applied);
        application.put(
                "financing",
                List.of(
                        Map.of("source", source, "kronor", applied),
                        Map.of("source", "kommun", "kronor", cost - applied)));
        return application;
    }
}
