package se.rus.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.rus.local.Service;
import se.rus.local.Stack;

/** Requests over HTTP with real tokens of the realm. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Stack stack = TheSystem.running();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** An answer; the body is empty JSON, position in the store and ETag are empty, when there was none. */
    record Answer(int status, JsonNode body, String position, String etag) {}

    Answer get(Service service, String path) throws IOException, InterruptedException {
        return send(request(service, path).GET());
    }

    Answer getAs(String client, Service service, String path) throws IOException, InterruptedException {
        return send(
                request(service, path).header("Authorization", bearer(client)).GET());
    }

    Answer put(String client, Service service, String path, String body) throws IOException, InterruptedException {
        return send(request(service, path)
                .header("Authorization", bearer(client))
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer post(String client, Service service, String path, String body) throws IOException, InterruptedException {
        return send(request(service, path)
                .header("Authorization", bearer(client))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** An edit of what was read with this ETag. */
    Answer edit(String client, Service service, String method, String path, String etag, String body)
            throws IOException, InterruptedException {
        return send(request(service, path)
                .header("Authorization", bearer(client))
                .header("If-Match", etag)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    String text(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + stack.ports().http(Service.DASHBOARD) + path);
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What a browser would get, as it comes. */
    HttpResponse<byte[]> bytes(Service service, String path) throws IOException, InterruptedException {
        return http.send(
                request(service, path).timeout(Duration.ofSeconds(60)).GET().build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private String bearer(String client) {
        return "Bearer " + tokens.computeIfAbsent(client, stack::token);
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + stack.ports().http(service) + service.path() + path))
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                JSON.readTree(response.body().isEmpty() ? "{}" : response.body()),
                response.headers().firstValue("Rus-Position").orElse(""),
                response.headers().firstValue("ETag").orElse(""));
    }
}
