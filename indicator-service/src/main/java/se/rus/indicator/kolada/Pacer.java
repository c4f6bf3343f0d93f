package se.rus.indicator.kolada;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps requests apart, so that no second holds more than it may. For one thread. */
final class Pacer {
    private final Duration apart;
    private final Clock clock;
    private final Sleep sleep;
    private Instant next = Instant.MIN;

    /** How to wait; tests count instead. */
    interface Sleep {
        void sleep(Duration length) throws InterruptedException;
    }

    Pacer(int perSecond, Clock clock, Sleep sleep) {
        this.apart = Duration.ofSeconds(1).dividedBy(perSecond);
        this.clock = clock;
        this.sleep = sleep;
    }

    /** Returns when the next request may go. */
    void await() throws InterruptedException {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            sleep.sleep(Duration.between(now, next));
            now = next;
        }
        next = now.plus(apart);
    }

    /** Waits for longer, because Kolada said so. */
    void pause(Duration length) throws InterruptedException {
        sleep.sleep(length);
    }
}
