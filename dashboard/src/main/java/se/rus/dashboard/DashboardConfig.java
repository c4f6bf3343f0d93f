package se.rus.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** What can be set; see application.properties for the environment variables. */
@ConfigMapping(prefix = "rus.dashboard")
public interface DashboardConfig {

    /** The brokers, host:port separated by commas. */
    String kafka();

    /** Where the progress documents arrive. */
    @WithDefault("rus.progress.v1")
    String topic();

    /** The zone in which times are shown. */
    @WithDefault("Europe/Stockholm")
    ZoneId zone();

    /** How often an open page looks for news: many changes within it become one. */
    @WithDefault("250ms")
    Duration liveInterval();

    /** How long an open page may be silent before a sign of life, which keeps proxies from closing it. */
    @WithDefault("15s")
    Duration signOfLife();

    /** Pause before the next attempt when the brokers or the topic cannot be read. */
    @WithDefault("1s")
    Duration retryPause();
}
