package se.rus.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import se.rus.local.Service;
import se.rus.local.Token;

/** Sends requests as the demo's organisations, each with a token of its own. */
final class DemoClient implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** News between the services take a moment: a goal just adopted may not be known yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ObjectNode stack;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();

    DemoClient(ObjectNode stack) {
        this.stack = stack;
    }

    Answer get(String client, Service service, String path) {
        return send(client, request(service, path).GET());
    }

    /** Creates under a key that is the same at every run, so that a second run creates nothing. */
    Answer create(String client, Service service, String path, String key, JsonNode body) {
        return send(
                client,
                request(service, path).header("Idempotency-Key", "demo-" + key).POST(json(body)));
    }

    Answer post(String client, Service service, String path, String etag, JsonNode body) {
        return send(client, request(service, path).header("If-Match", etag).POST(json(body)));
    }

    Answer put(String client, Service service, String path, String etag, JsonNode body) {
        return send(client, request(service, path).header("If-Match", etag).PUT(json(body)));
    }

    Answer put(String client, Service service, String path, JsonNode body) {
        return send(client, request(service, path).PUT(json(body)));
    }

    private HttpRequest.Builder request(Service service, String path) {
        String base = stack.at("/services/" + service.key() + "/url").asText();
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json");
    }

    private Answer send(String client, HttpRequest.Builder unsigned) {
        String token = tokens.computeIfAbsent(
                client, name -> Token.demo(stack.at("/oidc/tokenUrl").asText(), name));
        HttpRequest request =
                unsigned.header("Authorization", "Bearer " + token).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = once(request);
            if (answer.status() < 300) {
                return answer;
            }
            boolean mayPass = answer.status() == 409 || answer.status() == 503;
            if (!mayPass || System.nanoTime() > deadline) {
                throw new IllegalStateException("The demo cannot be loaded: %s %s answered %d: %s"
                        .formatted(request.method(), request.uri(), answer.status(), answer.body()));
            }
            pause();
        }
    }

    private Answer once(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json")
                    ? JSON.readTree(text)
                    : JSON.getNodeFactory().textNode(text);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Location").orElse(""),
                    body);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static HttpRequest.BodyPublisher json(JsonNode body) {
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
