package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Many clients want the same thing at the same moment. */
@QuarkusTest
@WithTestResource(RealStack.class)
class AtOnceTest {
    private static final int MANY = 8;

    @Test
    void ofManyThatWantACodeOneGetsIt() throws Exception {
        ObjectNode indicator = Requests.food();

        List<Integer> statuses = atOnce(() -> Requests.define(indicator).statusCode());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses.stream().filter(status -> status != 201))
                .hasSize(MANY - 1)
                .containsOnly(409);
    }

    @Test
    void theSameValueFromManyIsRecordedOnceAndAllAreAnswered() throws Exception {
        String path = Requests.observation("0880", Requests.defined(), "2025");

        List<Integer> statuses = atOnce(() ->
                Requests.as("kommun-0880").body("{\"value\": 40}").put(path).statusCode());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses.stream().filter(status -> status != 201)).containsOnly(200);
        given().get(path).then().body("versions", hasSize(1));
    }

    @Test
    void onlyOneIsTheFirstWhenAllSayThatThereIsNothingYet() throws Exception {
        String path = Requests.observation("0880", Requests.defined(), "2025");

        List<Integer> statuses = atOnce(() -> Requests.as("kommun-0880")
                .header("If-None-Match", "*")
                .body("{\"value\": " + System.nanoTime() % 1_000_000_000 + ", \"reason\": \"mine\"}")
                .put(path)
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses.stream().filter(status -> status != 201)).containsOnly(412);
    }

    @Test
    void aSubmissionRepeatedAtOnceIsOneSubmission() throws Exception {
        for (String mode : List.of("allOrNothing", "acceptCorrect")) {
            String id = Requests.defined();
            String key = UUID.randomUUID().toString();
            String body = "{\"mode\": \"" + mode + "\", \"rows\": [{\"indicatorId\": \"" + id
                    + "\", \"actor\": \"0880\", \"period\": \"2025\", \"value\": 1}]}";

            List<String> answers = atOnce(() -> Requests.as("kommun-0880")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(Requests.API + "/submissions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("submissionId"));

            assertThat(answers.stream().distinct()).hasSize(1);
            given().get(Requests.observation("0880", id, "2025")).then().body("versions", hasSize(1));
        }
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> each :
                    clients.invokeAll(Stream.generate(() -> work).limit(MANY).toList())) {
                results.add(each.get());
            }
        }
        return results;
    }
}
