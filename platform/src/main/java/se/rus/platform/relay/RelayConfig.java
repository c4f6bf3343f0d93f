package se.rus.platform.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events get to Kafka. */
@ConfigMapping(prefix = "rus.relay")
public interface RelayConfig {

    /** False where a process only reads. */
    @WithDefault("true")
    boolean enabled();

    /** Kafka's address, host:port. */
    @WithDefault("${kafka.bootstrap.servers:localhost:8110}")
    String bootstrapServers();

    /** Positions read at once. */
    @WithDefault("500")
    int batch();

    /** How long what another instance wrote may lie before it is looked for. */
    @WithDefault("200ms")
    Duration poll();

    /** How long a relay that died blocks the next one. */
    @WithDefault("10s")
    Duration lease();
}
