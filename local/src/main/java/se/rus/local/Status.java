package se.rus.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What runs where, for people: one row for each part. */
public final class Status {
    /** A part of the running system; the pid is empty and the memory 0 when it does not run. */
    public record Part(String name, String state, String url, Optional<Long> pid, long megabytes) {}

    private Status() {}

    /** The parts that the stack file names, asked just now. */
    public static List<Part> of(ObjectNode stack) {
        List<Part> parts = new ArrayList<>();
        for (Service service : Service.values()) {
            JsonNode one = stack.at("/services/" + service.key());
            URI ready = URI.create(one.get("health").asText() + "/ready");
            parts.add(part(stack, service.key(), one.get("url").asText(), () -> Http.answersOk(ready)));
        }
        String issuer = stack.at("/oidc/issuer").asText();
        URI discovery = URI.create(issuer + "/.well-known/openid-configuration");
        parts.add(part(stack, "keycloak", issuer, () -> Http.answersOk(discovery)));
        parts.add(socket(stack, "postgres"));
        parts.add(socket(stack, "kafka"));
        return parts;
    }

    /** The rows below each other in columns. */
    public static String table(List<Part> parts) {
        StringBuilder table = new StringBuilder(row("PART", "STATE", "PID", "MEMORY", "WHERE"));
        for (Part part : parts) {
            table.append(row(
                    part.name(),
                    part.state(),
                    part.pid().map(String::valueOf).orElse("-"),
                    part.pid().isPresent() ? part.megabytes() + " MB" : "-",
                    part.url()));
        }
        return table.toString();
    }

    private static Part socket(ObjectNode stack, String name) {
        String address = stack.get(name).asText();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        return part(stack, name, address, () -> Sockets.listens(port));
    }

    private static Part part(ObjectNode stack, String name, String url, BooleanSupplier ready) {
        JsonNode pid = stack.at("/pids/" + name);
        if (pid.isMissingNode()) {
            return new Part(name, "left out", url, Optional.empty(), 0);
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid.asLong()).filter(handle -> !Proc.hasEnded(handle.pid()));
        if (process.isEmpty()) {
            return new Part(name, "DOWN", url, Optional.empty(), 0);
        }
        String state = ready.getAsBoolean() ? "ready" : "NOT READY";
        return new Part(name, state, url, Optional.of(pid.asLong()), Memory.megabytes(process.get()));
    }

    private static String row(String name, String state, String pid, String memory, String where) {
        return "%-14s %-10s %8s %8s  %s%n".formatted(name, state, pid, memory, where);
    }
}
