package se.rus.platform.testing;

import se.rus.local.Kafka;
import se.rus.local.Postgres;

/** One real PostgreSQL and one real broker for the whole test run, each started when first asked for. */
public final class TestServers {
    private static Postgres postgres;
    private static Kafka kafka;

    private TestServers() {}

    public static synchronized Postgres postgres() {
        if (postgres == null) {
            postgres = Postgres.ephemeral();
        }
        return postgres;
    }

    public static synchronized Kafka kafka() {
        if (kafka == null) {
            kafka = Kafka.ephemeral();
        }
        return kafka;
    }
}
