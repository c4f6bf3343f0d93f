package se.rus.indicator.kolada;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where Kolada is, and how gently it is asked. */
@ConfigMapping(prefix = "rus.kolada")
public interface KoladaConfig {

    @WithDefault("https://api.kolada.se")
    URI baseUrl();

    /** Kolada asks for no more. */
    @WithDefault("5")
    int requestsPerSecond();

    /** Rows of a page; Kolada gives at most 5,000. */
    @WithDefault("5000")
    int perPage();

    /** How often a request is tried before the import fails. */
    @WithDefault("6")
    int tries();

    /** The first pause after a refusal; each further one is twice as long. */
    @WithDefault("1s")
    Duration firstPause();

    /** For an answer with the whole of its body. */
    @WithDefault("30s")
    Duration timeout();

    /** The largest answer that is read, in bytes; a larger one fails the import. */
    @WithDefault("32M")
    MemorySize maxBody();

    /** How often every county's values are fetched without anybody asking; never when left out. */
    Optional<Duration> every();
}
