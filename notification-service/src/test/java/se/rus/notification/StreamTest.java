package se.rus.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.rus.notification.NotificationApi.GRANT;
import static se.rus.notification.NotificationApi.awaitProjects;
import static se.rus.notification.NotificationApi.feed;
import static se.rus.notification.NotificationApi.opened;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** Deliveries as server-sent events: live, resumable, and with a sign of life when there is nothing to tell. */
@QuarkusTest
@WithTestResource(RealStack.class)
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class StreamTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource
    URI service;

    @Test
    void what_arrives_while_one_listens_is_told_at_once_and_a_reader_that_comes_back_misses_nothing() throws Exception {
        String subscription = opened("kommun-0880", feed(GRANT));
        String first;
        List<String> lines;
        try (BufferedReader stream = read(connect("kommun-0880", subscription, null))) {
            assertTrue(until(stream, ":").getLast().startsWith(":"), "a sign of life");
            first = new FundingTopic(bootstrapServers).granted("08");
            lines = until(stream, "data:");
        }
        assertTrue(lines.getLast().contains(first), () -> "" + lines);
        String cursor = field(lines, "id:");
        assertEquals(GRANT, field(lines, "event:"));

        String second = new FundingTopic(bootstrapServers).granted("08");
        awaitProjects("kommun-0880", subscription, first, second);
        try (BufferedReader stream = read(connect("kommun-0880", subscription, cursor))) {
            assertTrue(until(stream, "data:").getLast().contains(second), "goes on after the first");
        }
        try (BufferedReader stream = read(connect("kommun-0880", subscription, null))) {
            assertTrue(until(stream, "data:").getLast().contains(first), "begins with the first");
            assertTrue(until(stream, "data:").getLast().contains(second), "and goes on");
        }
    }

    @Test
    void only_the_client_that_opened_the_subscription_may_listen() throws Exception {
        String subscription = opened("kommun-0880", feed(GRANT));
        assertEquals(403, connect("kommun-0881", subscription, null).statusCode());
        assertEquals(404, connect("kommun-0880", "finns-inte", null).statusCode());
        assertEquals(400, connect("kommun-0880", subscription, "sju").statusCode());
    }

    private HttpResponse<InputStream> connect(String client, String subscription, String lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        service.resolve("/notifications/v1/subscriptions/" + subscription + "/stream"))
                .header("Authorization", "Bearer " + Tokens.of(client))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static BufferedReader read(HttpResponse<InputStream> response) {
        assertEquals(200, response.statusCode());
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** Reads up to the first line that begins so. */
    private static List<String> until(BufferedReader stream, String beginning) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = stream.readLine();
        while (line != null) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                return lines;
            }
            line = stream.readLine();
        }
        throw new AssertionError("The stream ended after " + lines);
    }

    private static String field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow();
    }
}
