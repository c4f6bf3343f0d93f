package se.rus.platform.work;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import org.jboss.logging.Logger;
import se.rus.platform.relay.Lease;
import se.rus.platform.relay.LeaseClock;
import se.rus.platform.relay.Wakeup;

/** Runs one kind of work for as long as its process holds the lease. Proved by: WorkerTest. */
public final class Worker implements Runnable {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Commits come by the hundred a second; who finds nothing to do need not look after each of them. */
    private static final Duration IDLE = Duration.ofMillis(100);

    private final BackgroundWork work;
    private final Wakeup wakeup;
    private final Lease lease;
    private final LeaseClock renewal = new LeaseClock(LEASE.dividedBy(3));
    private boolean held;
    private volatile boolean stopped;

    /** Works once it is run, on a thread of its own. */
    public Worker(BackgroundWork work, Pool pool, Wakeup wakeup) {
        this.work = work;
        this.wakeup = wakeup;
        this.lease = new Lease(pool, "work-" + work.name(), LEASE);
    }

    @Override
    public void run() {
        while (!stopped) {
            long seen = wakeup.count();
            try {
                if (!holds()) {
                    pause(POLL);
                } else if (!step()) {
                    pause(IDLE);
                    wakeup.awaitAfter(seen, POLL);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                held = false;
                LOG.warnf(e, "Work %s: it is tried again", work.name());
                pause(POLL);
            }
        }
    }

    private boolean holds() {
        if (!held || renewal.isDue()) {
            held = lease.hold().isPresent();
            renewal.renewed();
        }
        return held;
    }

    private boolean step() {
        long started = System.nanoTime();
        boolean more = work.step();
        pause(work.pauseAfter(Duration.ofNanos(System.nanoTime() - started)));
        return more;
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Asks it to stop after its step. */
    public void stop() {
        stopped = true;
        wakeup.signal();
    }

    /** Lets another process take over at once; for after {@link #stop}. */
    public void release() {
        lease.release();
    }
}
