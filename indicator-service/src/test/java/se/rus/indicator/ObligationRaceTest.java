package se.rus.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** Obligations set and changed at the same moment, over HTTP. From two stores: obligation.TwoStoresTest. */
@QuarkusTest
@WithTestResource(RealStack.class)
class ObligationRaceTest {
    private static final String OBLIGATIONS = Requests.API + "/obligations";
    private static final int REQUESTS = 12;

    @Test
    void ofManyRequestsForTheSameExactlyOneIsAnswered201TheOthers422() throws Exception {
        for (int round = 0; round < 5; round++) {
            String body = obligation("2025").toString();

            List<Response> answers =
                    atOnce(() -> Requests.once("region-0008").body(body).post(OBLIGATIONS));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            answers.stream()
                    .filter(answer -> answer.statusCode() != 201)
                    .forEach(answer -> answer.then()
                            .statusCode(422)
                            .body("type", endsWith("/rule-broken"))
                            .body("errors[0].code", equalTo("obliged-already"))
                            .body("errors[0].pointer", equalTo("/indicators"))
                            .body("errors[0].detail", containsString("asked for by"))
                            .body("errors[0].detailSv", containsString("krävs redan av")));
        }
    }

    @Test
    void theSameRequestSentManyTimesAtOnceIsSetOnceAndAnsweredAlike() throws Exception {
        String body = obligation("2025").toString();
        String key = UUID.randomUUID().toString();

        List<Response> answers = atOnce(() -> Requests.as("region-0008")
                .header("Idempotency-Key", key)
                .body(body)
                .post(OBLIGATIONS));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                .hasSize(1);
    }

    @Test
    void twoThatAreChangedToTheSamePeriodAtOnceAreNotBothChanged() throws Exception {
        ObjectNode body = obligation("2024");
        String one = set(body);
        String other = set(body.put("period", "2023"));
        body.put("period", "2025");

        List<Response> answers = StartSignal.together(Stream.of(one, other)
                .<Callable<Response>>map(path -> () -> Requests.as("region-0008")
                        .header("If-Match", "\"v1\"")
                        .body(body.toString())
                        .put(path))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
        Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(body.toString())
                .put(OBLIGATIONS + "/none")
                .then()
                .statusCode(404)
                .body("errors[0].code", equalTo("no-such-obligation"));
    }

    private static String set(ObjectNode body) {
        return Requests.once("region-0008")
                .body(body.toString())
                .post(OBLIGATIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        return StartSignal.together(Collections.nCopies(REQUESTS, request));
    }

    private static ObjectNode obligation(String period) {
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        body.putObject("name").put("sv", "Årsuppföljning").put("en", "Yearly follow-up");
        body.put("period", period).put("opens", "2026-01-01").put("due", "2026-02-01");
        body.put("closes", "2026-03-01").putArray("indicators").add(Requests.defined());
        return body;
    }
}
