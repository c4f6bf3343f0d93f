package se.rus.bench;

import java.time.Duration;
import se.rus.platform.relay.RelayConfig;

/** The relay's settings as every service has them. */
record RelaySettings(String bootstrapServers) implements RelayConfig {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public int batch() {
        return 500;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(200);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(10);
    }
}
