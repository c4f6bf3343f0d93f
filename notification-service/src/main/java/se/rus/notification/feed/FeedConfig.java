package se.rus.notification.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How live streams are kept. */
@ConfigMapping(prefix = "rus.feed")
public interface FeedConfig {

    /** How often an open stream looks for news. */
    @WithDefault("500ms")
    Duration poll();

    /** How often a stream without news says that it is alive, so that nothing on the way closes it. */
    @WithDefault("15s")
    Duration heartbeat();
}
