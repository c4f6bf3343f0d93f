package se.rus.platform.relay;

import java.time.Duration;

/** When to renew a lease. Elapsed time of this process only; whether the lease holds is for the database to say. */
final class LeaseClock {
    private final long intervalNanos;
    private long renewedAt;

    LeaseClock(Duration interval) {
        this.intervalNanos = interval.toNanos();
    }

    boolean isDue() {
        return System.nanoTime() - renewedAt > intervalNanos;
    }

    void renewed() {
        renewedAt = System.nanoTime();
    }
}
