package se.rus.strategy.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the progress view is read. */
@ConfigMapping(prefix = "rus.progress")
public interface ProgressConfig {

    /** How long a reader with minPosition waits at most. */
    @WithDefault("5s")
    Duration patience();

    /** How often it is looked meanwhile. */
    @WithDefault("20ms")
    Duration pause();
}
