package se.rus.platform.relay;

import java.time.Instant;

/**
 * What a relay is doing, for health and metrics.
 *
 * @param doing starting, standing by, relaying or failing
 * @param position last position acknowledged that this process knows of
 * @param at when it last got anywhere; null before that
 * @param failure the last failure's text; null when it is well
 */
public record RelayState(String doing, long position, Instant at, String failure) {
    static RelayState starting() {
        return new RelayState("starting", 0, null, null);
    }

    RelayState reached(long newPosition, Instant now) {
        return new RelayState("relaying", newPosition, now, null);
    }

    RelayState standingBy() {
        return new RelayState("standing by", position, at, null);
    }

    RelayState failed(Throwable cause) {
        return new RelayState("failing", position, at, cause.toString());
    }
}
