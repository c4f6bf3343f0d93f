package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Which part listens where: all follow from one base port. */
public record Ports(int base) {
    /** Ports that are not another part's, per the brief: a service's management interface is its own port + 100. */
    public static final int DEFAULT_BASE = 8080;

    /** The base in RUS_PORT_BASE, or 8080. */
    public static Ports fromEnvironment() {
        String stated = System.getenv("RUS_PORT_BASE");
        if (stated == null || stated.isBlank()) {
            return new Ports(DEFAULT_BASE);
        }
        try {
            return new Ports(Integer.parseInt(stated.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("RUS_PORT_BASE must be a port number, not \"" + stated + "\"", e);
        }
    }

    public Ports {
        if (base < 1024 || base > 65_000) {
            throw new IllegalArgumentException("The base port must be 1024 to 65000, not " + base);
        }
    }

    public int http(Service service) {
        return base + service.offset();
    }

    public int management(Service service) {
        return http(service) + 100;
    }

    public int keycloak() {
        return base + 10;
    }

    public int keycloakManagement() {
        return base + 110;
    }

    public int postgres() {
        return base + 20;
    }

    public int kafka() {
        return base + 30;
    }

    public int kafkaController() {
        return base + 31;
    }

    /** Every port of the system by the name of the part that listens there. */
    public Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            all.put(service.module(), http(service));
            all.put(service.module() + " (management)", management(service));
        }
        all.put("Keycloak", keycloak());
        all.put("Keycloak (management)", keycloakManagement());
        all.put("PostgreSQL", postgres());
        all.put("Kafka", kafka());
        all.put("Kafka (controller)", kafkaController());
        return all;
    }

    /** Ports for a whole system of its own, all free at this moment. For tests. */
    public static Ports freeBase() {
        while (true) {
            // Below the range that the kernel hands out to clients, so that no connection takes one meanwhile.
            Ports ports = new Ports(ThreadLocalRandom.current().nextInt(100, 300) * 100);
            if (ports.all().values().stream().noneMatch(TakenPort::isTaken)) {
                return ports;
            }
        }
    }

    /** A port that nobody listens to at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
