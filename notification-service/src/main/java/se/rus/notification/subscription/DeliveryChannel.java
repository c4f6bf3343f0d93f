package se.rus.notification.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a subscriber is told. */
public enum DeliveryChannel {
    /** The subscriber reads its own feed or stream. */
    @JsonProperty("feed")
    FEED,
    /** We POST to the subscriber's address. */
    @JsonProperty("webhook")
    WEBHOOK;

    /** The channel with that word. */
    public static DeliveryChannel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word on the wire and in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
