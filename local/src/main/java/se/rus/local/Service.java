package se.rus.local;

import java.util.Optional;

/** The parts of our own, in the order of their ports. */
public enum Service {
    DASHBOARD("dashboard", "dashboard", "", null),
    STRATEGY("strategy", "strategy-service", "/strategy/v1", "strategy"),
    INDICATORS("indicators", "indicator-service", "/indicators/v1", "indicators"),
    FUNDING("funding", "project-funding-service", "/funding/v1", "funding"),
    NOTIFICATIONS("notifications", "notification-service", "/notifications/v1", "notifications");

    private final String key;
    private final String module;
    private final String path;
    private final String database;

    Service(String key, String module, String path, String database) {
        this.key = key;
        this.module = module;
        this.path = path;
        this.database = database;
    }

    /** Its name in the stack file. */
    public String key() {
        return key;
    }

    /** Its Maven module and folder. */
    public String module() {
        return module;
    }

    /** The path of its API, {@code /{api}/v1}; empty for the dashboard, which has pages only. */
    public String path() {
        return path;
    }

    /** The name of its database; the dashboard has none. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    int offset() {
        return ordinal();
    }
}
