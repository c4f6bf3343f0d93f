package se.rus.local;

import java.util.Map;

/**
 * One service's database with its two roles: the owner, whom the migrations run as, and the role of the application,
 * which has only what the migrations grant. Both passwords are the role's own name; the server listens to this machine
 * only.
 */
public record Database(String name, String host, int port) {
    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /** The variables that a service reads: RUS_DB_HOST, RUS_DB_PORT and so on. */
    public Map<String, String> environment() {
        return Map.of(
                "RUS_DB_HOST", host,
                "RUS_DB_PORT", Integer.toString(port),
                "RUS_DB_NAME", name,
                "RUS_DB_USER", app(),
                "RUS_DB_PASSWORD", app(),
                "RUS_DB_OWNER_USER", owner(),
                "RUS_DB_OWNER_PASSWORD", owner());
    }
}
