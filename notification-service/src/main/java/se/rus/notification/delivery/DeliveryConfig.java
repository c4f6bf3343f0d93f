package se.rus.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are made. */
@ConfigMapping(prefix = "rus.delivery")
public interface DeliveryConfig {

    /** False where a process only answers. */
    @WithDefault("true")
    boolean enabled();

    /** How long a worker that died blocks the next one. */
    @WithDefault("10s")
    Duration lease();

    /** How often due attempts are looked for; new events wake the worker at once. */
    @WithDefault("500ms")
    Duration poll();

    /** The pause after the first failed attempt; it doubles with each. */
    @WithDefault("1s")
    Duration firstPause();

    /** The longest pause between attempts. */
    @WithDefault("10m")
    Duration longestPause();

    /** Attempts before a delivery is given up: with the defaults, about a day. */
    @WithDefault("150")
    int attempts();
}
