package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** Files that are worked on after the answer: application.properties of the tests makes more than 40 rows long. */
@QuarkusTest
@WithTestResource(RealStack.class)
class LongSubmissionTest {
    private static final int ROWS = 200;

    @Inject
    Pool pool;

    private String code;
    private String id;

    @BeforeEach
    void aShareOfFood() {
        ObjectNode food = Requests.food();
        code = food.get("code").asText();
        id = Requests.define(food).then().statusCode(201).extract().path("indicatorId");
    }

    @Test
    void aLongFileIsTakenInWatchedAndDone() {
        Response taken = send(rows(0, ROWS), "acceptCorrect", UUID.randomUUID().toString());
        String location = taken.then().statusCode(202).extract().header("Location");

        JsonPath done = over(location);

        assertThat(done.getString("status")).isEqualTo("completed");
        assertThat(done.getInt("handled")).isEqualTo(ROWS);
        assertThat(done.getDouble("percent")).isEqualTo(100.0);
        assertThat(done.getInt("recorded")).isEqualTo(ROWS - 1);
        assertThat(done.getInt("refused")).isEqualTo(1);
        as("kommun-0880")
                .get(location + "/refusals")
                .then()
                .body("items", hasSize(1))
                .body("items[0].row", equalTo(101))
                .body("items[0].code", equalTo("not-a-number"))
                .body("items[0].value", equalTo("tolv"));
        assertThat(stored()).isEqualTo(ROWS - 1);
    }

    @Test
    void theSameLongFileUnderTheSameKeyIsOneSubmission() {
        String key = UUID.randomUUID().toString();
        String first = send(rows(0, ROWS), "acceptCorrect", key).header("Location");

        Response again = send(rows(0, ROWS), "acceptCorrect", key);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first);
        over(first);
        assertThat(stored()).isEqualTo(ROWS - 1);
    }

    @Test
    void sentAgainUnderAnotherKeyNothingChanges() {
        over(send(rows(0, ROWS), "acceptCorrect", UUID.randomUUID().toString()).header("Location"));

        JsonPath again =
                over(send(rows(0, ROWS), "acceptCorrect", UUID.randomUUID().toString())
                        .header("Location"));

        assertThat(again.getInt("recorded")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(ROWS - 1);
    }

    @Test
    void allOrNothingStoresNothingWhenOneRowIsWrong() {
        JsonPath done =
                over(send(rows(0, ROWS), "allOrNothing", UUID.randomUUID().toString())
                        .header("Location"));

        assertThat(done.getString("status")).isEqualTo("refused");
        assertThat(done.getInt("refused")).isEqualTo(1);
        assertThat(done.getInt("recorded")).isZero();
        assertThat(stored()).isZero();
    }

    @Test
    void allOrNothingStoresAllWhenAllAreRight() {
        JsonPath done = over(
                send(rows(0, 90), "allOrNothing", UUID.randomUUID().toString()).header("Location"));

        assertThat(done.getString("status")).isEqualTo("completed");
        assertThat(done.getInt("recorded")).isEqualTo(90);
        assertThat(stored()).isEqualTo(90);
    }

    @Test
    void aLongDryRunStoresNothing() {
        JsonPath done = over(Requests.sayingNoCharset("kommun-0880")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .body(rows(0, ROWS).getBytes(StandardCharsets.UTF_8))
                .post(Requests.API + "/submissions?mode=acceptCorrect&dryRun=true")
                .header("Location"));

        assertThat(done.getInt("recorded")).isEqualTo(ROWS - 1);
        assertThat(stored()).isZero();
    }

    @Test
    void anObservationNamedTwiceIsRefusedHoweverFarApart() {
        String table = rows(0, 90) + code + ";1900;totalt;1\n";

        JsonPath done =
                over(send(table, "acceptCorrect", UUID.randomUUID().toString()).header("Location"));

        assertThat(done.getInt("recorded")).isEqualTo(90);
        assertThat(done.getInt("refused")).isEqualTo(1);
    }

    @Test
    void onlyItsSenderAndTheCoordinatorSeeIt() {
        String location = send(rows(0, ROWS), "acceptCorrect", UUID.randomUUID().toString())
                .header("Location");

        as("kommun-0881").get(location).then().statusCode(403).body("type", endsWith("/not-your-organisation"));
        as("region-0008").get(location).then().statusCode(200);
        as("kommun-0881").put(location + "/cancellation").then().statusCode(403);
        as("kommun-0880").get(Requests.API + "/submissions/none").then().statusCode(404);
        over(location);
        as("kommun-0880")
                .put(location + "/cancellation")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("submission-over"));
    }

    private static JsonPath over(String location) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> as("kommun-0880")
                                .get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        progress -> !progress.getString("status").equals("received")
                                && !progress.getString("status").equals("running"));
    }

    private long stored() {
        return pool.preparedQuery("select count(*) from observations where indicator_id = $1")
                .executeAndAwait(Tuple.of(id))
                .iterator()
                .next()
                .getLong(0);
    }

    /** Row 100 of a longer table, in line 101 of the file, is no number. */
    private String rows(int from, int to) {
        return "indikator;år;kön;värde\n"
                + IntStream.range(from, to)
                        .mapToObj(i ->
                                code + ";" + (1900 + i / 3) + ";" + word(i % 3) + ";" + (i == 99 ? "tolv" : i + ",5"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String word(int breakdown) {
        return switch (breakdown) {
            case 0 -> "totalt";
            case 1 -> "kvinnor";
            default -> "män";
        };
    }

    private static Response send(String table, String mode, String key) {
        return Requests.sayingNoCharset("kommun-0880")
                .header("Idempotency-Key", key)
                .header("Content-Type", "text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(Requests.API + "/submissions?mode=" + mode);
    }

    private static RequestSpecification as(String client) {
        return given().header("Authorization", "Bearer " + Tokens.of(client));
    }
}
