package se.rus.local;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The order in which processes are stopped: our services all at once, and then the servers that they lean on. */
final class Stopping {
    private static final Set<String> SERVERS = Set.of("PostgreSQL", "Kafka", "Keycloak");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Stopping() {}

    static void all(List<ServerProcess> processes) {
        List<ServerProcess> own = processes.stream()
                .filter(process -> !SERVERS.contains(process.name()))
                .toList();
        own.forEach(ServerProcess::ask);
        own.forEach(process -> process.stop(PATIENCE));
        processes.stream().filter(process -> SERVERS.contains(process.name())).forEach(server -> server.stop(PATIENCE));
    }
}
