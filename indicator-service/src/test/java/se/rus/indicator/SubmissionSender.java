package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import se.rus.platform.testing.Tokens;

/** Kalmar municipality sends long files, watches them and stops them. */
final class SubmissionSender {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SubmissionSender() {}

    /** Where the submission is. */
    static String send(String table, String query) {
        return Requests.sayingNoCharset("kommun-0880")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(Requests.API + "/submissions?mode=" + query)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    static Response cancel(String location) {
        return as().put(location + "/cancellation");
    }

    static JsonPath progress(String location) {
        return as().get(location).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath until(String location, Predicate<JsonPath> reached) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> progress(location), reached);
    }

    static JsonPath untilItIs(String status, String location) {
        return until(location, progress -> progress.getString("status").equals(status));
    }

    private static RequestSpecification as() {
        return given().header("Authorization", "Bearer " + Tokens.of("kommun-0880"));
    }
}
