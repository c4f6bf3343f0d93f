package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

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

    /** A port that nobody listens to at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
