package se.rus.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/** {@code .rus/stack.json}: what runs where, for programs. It exists while the system is up and ready. */
public final class StackFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StackFile() {}

    public static Path path() {
        return Project.state().resolve("stack.json");
    }

    /** What the file says of a stack with these ports and processes (name → pid). */
    public static ObjectNode content(Ports ports, Map<String, Long> pids) {
        ObjectNode content = JSON.createObjectNode();
        ObjectNode services = content.putObject("services");
        for (Service service : Service.values()) {
            String host = "http://localhost:" + ports.http(service);
            ObjectNode one = services.putObject(service.key());
            one.put("url", host + service.path());
            one.put("openapi", host + "/q/openapi");
            one.put("health", "http://localhost:" + ports.management(service) + "/q/health");
        }
        content.put("kafka", "localhost:" + ports.kafka());
        ObjectNode oidc = content.putObject("oidc");
        oidc.put("issuer", Keycloak.issuer(ports.keycloak()));
        oidc.put("tokenUrl", Keycloak.tokenUrl(ports.keycloak()));
        content.put("postgres", "localhost:" + ports.postgres());
        content.put("portBase", ports.base());
        ObjectNode processes = content.putObject("pids");
        pids.forEach(processes::put);
        return content;
    }

    /** Writes it whole or not at all. */
    public static void write(ObjectNode content) {
        try {
            Files.createDirectories(Project.state());
            Path half = Project.state().resolve("stack.json.half");
            JSON.writerWithDefaultPrettyPrinter().writeValue(half.toFile(), content);
            Files.move(half, path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a running system; empty when none is up. */
    public static Optional<ObjectNode> read() {
        if (!Files.exists(path())) {
            return Optional.empty();
        }
        try {
            return Optional.of((ObjectNode) JSON.readTree(path().toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
