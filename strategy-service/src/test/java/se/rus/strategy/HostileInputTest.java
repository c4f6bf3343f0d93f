package se.rus.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;
import se.rus.strategy.progress.Coordinator;

/** Every operation of the API document with what no honest client sends: whatever comes of it is not our failure. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class HostileInputTest {
    private static final List<String> IDS = List.of("x".repeat(61), "x".repeat(300), "%ED%A0%80", "'%22;--");
    private static final List<String> VALUES = List.of("99999999999999999999", "-999999999-01-01", "'\";--%_\\");
    private static final ArrayNode INSTEAD = EventJson.MAPPER
            .createArrayNode()
            .addNull()
            .add(-1)
            .add(Long.MAX_VALUE)
            .add("")
            .add("\u0001 💩")
            .add("=1+1")
            .add("x".repeat(20_000))
            .add("0000-01-01")
            .add("9999-12-31")
            .add("0009")
            .add(EventJson.MAPPER.createObjectNode())
            .add(EventJson.MAPPER.createArrayNode().addNull())
            .add(EventJson.MAPPER.createArrayNode().add("x").add("x"));
    private static final int BODIES = 150;

    @TestHTTPResource
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> failed = new ArrayList<>();

    private record Operation(String method, String path, JsonNode described) {
        String at(String id) {
            return path.replaceAll("\\{\\w+}", Matcher.quoteReplacement(id));
        }

        List<String> parameters() {
            return StreamSupport.stream(described.path("parameters").spliterator(), false)
                    .filter(each -> each.path("in").asText().equals("query"))
                    .map(each -> each.path("name").asText())
                    .toList();
        }

        /** Null when it takes no body. Without the one thing that may be registered once: other tests do. */
        JsonNode example() {
            JsonNode examples = described.at("/requestBody/content/application~1json/examples");
            if (examples.isEmpty()) {
                return null;
            }
            JsonNode example = examples.iterator().next().path("value").deepCopy();
            if (example instanceof ObjectNode object) {
                object.remove("organisationNumber");
            }
            return example;
        }
    }

    @Test
    void noIdInAnAddressIs() throws Exception {
        for (Operation each : operations()) {
            for (String id : each.path().contains("{") ? IDS : List.<String>of()) {
                send(each, each.at(id), each.example());
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void noParameterIs() throws Exception {
        String strategyId = Coordinator.adopted("08", "none");
        for (Operation each : operations()) {
            for (String parameter : each.parameters()) {
                for (String value : VALUES) {
                    String query = "?" + parameter + "=" + URLEncoder.encode(value, UTF_8);
                    send(each, each.at(strategyId) + query, each.example());
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void noBodyIs() throws Exception {
        String strategyId = Coordinator.adopted("08", "none");
        List<Operation> writing =
                operations().stream().filter(each -> each.example() != null).toList();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < BODIES; n++) {
            Operation each = writing.get(random.nextInt(writing.size()));
            JsonNode body = each.example();
            if (body.has("strategyId")) {
                ((ObjectNode) body).put("strategyId", strategyId);
            }
            List<String> pointers = pointers(body, "");
            spoil(body, pointers.get(random.nextInt(pointers.size())), INSTEAD.get(random.nextInt(INSTEAD.size())));
            send(each, each.at(strategyId), body);
        }
        assertThat(failed).as("seed " + seed).isEmpty();
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> all = new ArrayList<>();
        for (String step : steps(node)) {
            all.add(at + "/" + step);
            all.addAll(pointers(node.at("/" + step), at + "/" + step));
        }
        return all;
    }

    private static List<String> steps(JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                object.properties().stream().map(field -> field.getKey()).toList();
            case ArrayNode array when !array.isEmpty() -> List.of("0");
            default -> List.of();
        };
    }

    private static void spoil(JsonNode body, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        String step = pointer.substring(last + 1);
        switch (body.at(pointer.substring(0, last))) {
            case ObjectNode object -> object.set(step, value);
            case ArrayNode array -> array.set(0, value);
            default -> throw new IllegalStateException(pointer);
        }
    }

    private List<Operation> operations() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=JSON"))
                .build();
        String document =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return EventJson.MAPPER.readTree(document).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .map(method -> new Operation(method.getKey(), path.getKey(), method.getValue())))
                .toList();
    }

    private void send(Operation operation, String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + service.getAuthority() + path))
                .header("Authorization", "Bearer " + Tokens.of("region-0008"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"v1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        operation.method().toUpperCase(Locale.ROOT),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            failed.add(answer.statusCode() + " " + operation.method() + " " + path + " " + body);
        }
    }
}
