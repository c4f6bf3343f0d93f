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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.rus.local.Ports;
import se.rus.local.Service;
import se.rus.local.Stack;
import se.rus.local.StackPlan;
import se.rus.platform.store.EventJson;

/** indicator-service as it is packaged, with 256 MB of heap, on real servers; nothing else of ours beside it. */
final class IndicatorStage implements AutoCloseable {
    private final Path folder;
    private final Stack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    IndicatorStage() throws IOException {
        folder = Files.createTempDirectory("bench");
        stack = Stack.start(StackPlan.of(folder, Ports.freeBase())
                .withServices(Set.of(Service.INDICATORS))
                // As in production: the local stack stops at the first compiler to start faster.
                .withJvmArguments(List.of("-XX:TieredStopAtLevel=4"))
                .withProgress(line -> Progress.say("%s", line)));
    }

    URI url(String path) {
        return URI.create(stack.service(Service.INDICATORS).url() + path);
    }

    String token(String client) {
        return stack.token(client);
    }

    Connection database() throws SQLException {
        return stack.postgres().connect("indicators");
    }

    /** Defines an indicator; its id. */
    String define(String code, String periodType, List<String> actors) throws Exception {
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        body.put("code", code).put("county", "08").put("unit", "kr").put("desired", "increase");
        body.putObject("name").put("sv", "Indikator " + code);
        body.put("periodType", periodType);
        body.putObject("bounds").put("min", 0);
        body.putObject("baseline").put("year", 2000).put("value", 1);
        body.putArray("targets")
                .addObject()
                .put("period", "2030")
                .put("kind", "value")
                .put("value", 1_000_000);
        actors.forEach(body.putArray("expectedActors")::add);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(url("/indicators"))
                .header("Authorization", "Bearer " + token("region-0008"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        return EventJson.MAPPER.readTree(answer.body()).get("indicatorId").asText();
    }

    JsonNode get(URI address, String token) throws Exception {
        return EventJson.MAPPER.readTree(
                send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token))
                        .body());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** The most memory that the service's process has ever had, in megabytes. */
    double peakMemory() throws IOException {
        long pid = stack.service(Service.INDICATORS).pid();
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        stack.close();
    }
}
