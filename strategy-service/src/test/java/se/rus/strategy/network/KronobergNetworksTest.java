package se.rus.strategy.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.once;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** The networks that Kronoberg's report on 2015 to 2023 names go in; it does not say when any of them started. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class KronobergNetworksTest {
    private static final String NETWORKS = "/strategy/v1/networks";
    private static final String COUNT = NETWORKS + "/count?from=2022&to=2023&county=07";

    @Test
    void everyPrintedNetworkLoadsAndOfNoneAStartIsMadeUp() throws IOException {
        List<String> names = names(printed());
        assertThat(names)
                .containsExactly(
                        "Regionalt strategiskt råd",
                        "Business Region Kronoberg",
                        "Samplaneringsnätverket",
                        "Kompetensforum");
        List<Integer> unknown = given().get(COUNT).path("unknownStart");
        List<Integer> existing = given().get(COUNT).path("existing");

        for (String name : names) {
            ObjectNode network = (ObjectNode) EventJson.MAPPER.readTree(NetworkExamples.OF_UNKNOWN_START);
            Response answer = once("region-0007")
                    .body(network.put("name", name).toString())
                    .post(NETWORKS);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            got(answer.header("Location")).body("name", equalTo(name)).body("knownSince", equalTo("2023-12-31"));
            assertThat(given().get(answer.header("Location")).<String>path("startedOn"))
                    .isNull();
        }

        got(COUNT)
                .body("unknownStart[0]", equalTo(unknown.get(0) + names.size()))
                .body("existing[0]", equalTo(existing.get(0)))
                .body("unknownStart[1]", equalTo(unknown.get(1)))
                .body("existing[1]", equalTo(existing.get(1) + names.size()));
    }

    @Test
    void eitherTheStartIsGivenOrTheDayItIsKnownSinceAndNotBoth() throws IOException {
        ObjectNode network = (ObjectNode) EventJson.MAPPER.readTree(NetworkExamples.OF_UNKNOWN_START);
        for (ObjectNode wrong : List.of(
                network.deepCopy().without("knownSince"), network.deepCopy().put("startedOn", "2020-01-01"))) {
            once("region-0007")
                    .body(wrong.toString())
                    .post(NETWORKS)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("one-start"));
        }
    }

    private static List<String> names(JsonNode printed) {
        return printed.path("networks").valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode printed() throws IOException {
        try (InputStream file = KronobergNetworksTest.class.getResourceAsStream("/grona-kronoberg-2025.json")) {
            return EventJson.MAPPER.readTree(file);
        }
    }
}
