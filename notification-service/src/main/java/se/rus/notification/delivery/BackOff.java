package se.rus.notification.delivery;

import java.time.Duration;

/** How long to wait after a failed attempt: twice as long each time, up to a bound. */
record BackOff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /** @param attempts made so far, 1 or more */
    Duration after(int attempts) {
        Duration pause = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
