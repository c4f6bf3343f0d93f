package se.rus.strategy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: right, unless a test says that it is another day. Who moves it sets it right again. */
@Singleton
public class MovedClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** So many days from now; a day ago is -1. */
    public void daysAhead(int days) {
        ahead = Duration.ofDays(days);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nothing here asks a clock for its zone");
    }
}
