package se.rus.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a client may send. */
@ConfigMapping(prefix = "rus.http")
public interface BodyLimitConfig {

    /** Bytes of a body. */
    @WithDefault("20000000")
    long maxBody();
}
