package se.rus.platform.relay;

import java.time.Duration;

/** When to renew a lease. Elapsed time of this process only; whether the lease holds is for the database to say. */
public final class LeaseClock {
    private final long intervalNanos;
    private long renewedAt;

    /** Due at once, and then when so much time has passed. */
    public LeaseClock(Duration interval) {
        this.intervalNanos = interval.toNanos();
    }

    /** Whether it is time to renew. */
    public boolean isDue() {
        return System.nanoTime() - renewedAt > intervalNanos;
    }

    /** It was renewed just now. */
    public void renewed() {
        renewedAt = System.nanoTime();
    }
}
