package se.rus.indicator.submission;

import io.quarkus.test.junit.QuarkusMock;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Lets a test do something when a submission looks for the n-th time whether it is to stop: before each part is stored. */
public final class WatchedStops extends StopRequests {
    private final AtomicLong looks = new AtomicLong();
    private final long at;
    private final Runnable what;

    private WatchedStops(Pool pool, Clock clock, long at, Runnable what) {
        super(pool, clock);
        this.at = at;
        this.what = what;
    }

    /** Until the end of the test. */
    public static WatchedStops install(Pool pool, Clock clock, long at, Runnable what) {
        WatchedStops stops = new WatchedStops(pool, clock, at, what);
        QuarkusMock.installMockForType(stops, StopRequests.class);
        return stops;
    }

    /** How often it was looked. */
    public long looks() {
        return looks.get();
    }

    @Override
    boolean asked(String submissionId) {
        if (looks.incrementAndGet() == at) {
            what.run();
        }
        return super.asked(submissionId);
    }
}
