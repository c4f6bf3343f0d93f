package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** A reader sees each newer document, in order, and after a break only what it has not seen. */
@QuarkusTest
@WithTestResource(RealStack.class)
@Timeout(60)
class ProgressStreamTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource
    URI service;

    private record Told(String id, ProgressDocument document) {}

    @Test
    void theNewestComesAtOnceThenWhatIsNewerAndAfterABreakOnlyWhatIsNew() throws Exception {
        String strategyId = Coordinator.adopted("08", "none");
        String indicatorId = UUID.randomUUID().toString();
        try (OtherServices others = new OtherServices(broker)) {
            Told known;
            try (BufferedReader stream = open(strategyId, null)) {
                Told first = next(stream);
                assertThat(first.id()).isEqualTo(Long.toString(first.document().sequence()));

                others.defined(indicatorId, strategyId, "08", 100);
                others.observed(indicatorId, "0880", "2025", 101);
                known = first;
                while (known.document().totals().observations() == 0) {
                    Told newer = next(stream);
                    assertThat(newer.document().sequence())
                            .isGreaterThan(known.document().sequence());
                    known = newer;
                }
            }

            others.observed(indicatorId, "0881", "2025", 102);
            try (BufferedReader stream = open(strategyId, known.id())) {
                Told after = next(stream);
                assertThat(after.document().sequence())
                        .isGreaterThan(known.document().sequence());
                assertThat(after.document().totals().observations()).isEqualTo(2);
            }
        }
    }

    @Test
    void astrategyThatIsNotThereIsSaidToBeMissing() {
        given().accept("text/event-stream")
                .get("/strategy/v1/strategies/unknown/progress/stream")
                .then()
                .statusCode(404);
    }

    private BufferedReader open(String strategyId, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        service.resolve("/strategy/v1/strategies/" + strategyId + "/progress/stream"))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<java.io.InputStream> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static Told next(BufferedReader stream) throws IOException {
        String id = null;
        for (String line = stream.readLine(); line != null; line = stream.readLine()) {
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
                return new Told(id, EventJson.MAPPER.readValue(line.substring(5), ProgressDocument.class));
            }
        }
        throw new IllegalStateException("The stream ended");
    }
}
