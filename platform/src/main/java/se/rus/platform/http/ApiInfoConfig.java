package se.rus.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which API this service serves. */
@ConfigMapping(prefix = "rus.api")
public interface ApiInfoConfig {

    /** The first segment of its paths: strategy, indicators, funding or notifications. */
    String name();

    @WithDefault("1.0.0")
    String version();

    /** Day of release, RFC 3339. */
    @WithDefault("2026-11-21")
    String released();

    @WithDefault("active")
    String status();
}
