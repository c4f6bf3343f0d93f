package se.rus.funding.goal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How goals of other services' strategies are looked up. */
@ConfigMapping(prefix = "rus.funding.goals")
public interface GoalConfig {

    /** How long a request waits for a goal that is not known yet: the time that news from Kafka usually take. */
    @WithDefault("3s")
    Duration patience();
}
