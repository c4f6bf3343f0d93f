package se.rus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import se.rus.local.Ports;
import se.rus.local.Service;
import se.rus.local.Stack;
import se.rus.local.StackPlan;
import se.rus.platform.store.EventJson;

/** strategy-service as it is packaged, on real servers, with a strategy of six goals; other services where asked for. */
final class ProgressStage implements AutoCloseable {
    static final int GOALS = 6;
    static final int INDICATORS = 28;
    static final List<String> ACTORS = List.of(
            "0008", "0821", "0834", "0840", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885");

    private final Stack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    ProgressStage(Set<Service> services) throws IOException {
        stack = Stack.start(StackPlan.of(Files.createTempDirectory("bench"), Ports.freeBase())
                .withServices(services)
                .withJvmArguments(List.of("-XX:TieredStopAtLevel=4"))
                .withProgress(line -> Progress.say("%s", line)));
    }

    String broker() {
        return stack.kafka().bootstrapServers();
    }

    String token(String client) {
        return stack.token(client);
    }

    URI url(Service service, String path) {
        return URI.create(stack.service(service).url() + path);
    }

    /** Where an operator talks to strategy-service. */
    URI management() {
        return URI.create("http://localhost:" + stack.ports().management(Service.STRATEGY));
    }

    Connection database() throws SQLException {
        return stack.postgres().connect("strategy");
    }

    /** Drafts and adopts a strategy of Kalmar county; its id. */
    String adopted() throws Exception {
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        body.put("county", "08").put("title", "Bench").put("periodFrom", 2026).put("periodTo", 2030);
        for (int goal = 1; goal <= GOALS; goal++) {
            body.withArray("goals").addObject().put("number", goal).put("title", "Mål " + goal);
        }
        HttpResponse<String> drafted = send(as("region-0008", url(Service.STRATEGY, "/strategies"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        String id = EventJson.MAPPER.readTree(drafted.body()).get("strategyId").asText();
        send(as("region-0008", url(Service.STRATEGY, "/strategies/" + id + "/adoption"))
                .header("If-Match", drafted.headers().firstValue("ETag").orElseThrow())
                .POST(HttpRequest.BodyPublishers.ofString("{\"decision\": {\"body\": \"RF\", \"paragraph\": \"§ 1\","
                        + " \"registrationNumber\": \"1\", \"date\": \"2025-11-26\"}}")));
        await(() -> progress(id).isPresent());
        return id;
    }

    HttpRequest.Builder as(String client, URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token(client))
                .header("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** The progress document, when there is one. */
    Optional<JsonNode> progress(String strategyId) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(url(Service.STRATEGY, "/strategies/" + strategyId + "/progress"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(EventJson.MAPPER.readTree(answer.body()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The most memory that the service's process has ever had, in megabytes. */
    double peakMemory() throws IOException {
        long pid = stack.service(Service.STRATEGY).pid();
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    /** Ten minutes at most. */
    static void await(BooleanSupplier there) throws InterruptedException {
        long patience = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("It did not happen within ten minutes");
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
