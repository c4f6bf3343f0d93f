package se.rus.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are sent. */
@ConfigMapping(prefix = "rus.webhook")
public interface WebhookConfig {

    /** How long a receiver has to answer. */
    @WithDefault("10s")
    Duration timeout();

    /**
     * Whether receivers may live on addresses of this machine or a private net. Needed where everything runs on one
     * machine; elsewhere it would let a subscriber reach what only we can reach.
     */
    @WithDefault("false")
    boolean privateTargets();
}
