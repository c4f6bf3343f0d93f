package se.rus.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How much a client may send. */
@ConfigMapping(prefix = "rus.http")
public interface BodyLimitConfig {

    /** Bytes of a body. */
    @WithDefault("20000000")
    long maxBody();

    /** Bytes of a body, for addresses where files come in. */
    Map<String, Long> maxBodyAt();

    /** What holds for an address. */
    default long maxBody(String path) {
        return maxBodyAt().getOrDefault(path, maxBody());
    }
}
