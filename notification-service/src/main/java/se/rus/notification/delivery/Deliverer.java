package se.rus.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import se.rus.platform.relay.Lease;
import se.rus.platform.relay.Wakeup;

/**
 * Makes the deliveries: one process at a time, by lease, as the relay. Each subscription is worked off on a virtual
 * thread of its own, so that a receiver that is slow keeps nobody waiting but itself. At least once: a receiver tells
 * repetitions by the delivery id.
 */
final class Deliverer implements Runnable {
    private static final Logger LOG = Logger.getLogger(Deliverer.class);
    private static final int FEEDS_AT_ONCE = 500;

    private final PendingDeliveries pending;
    private final DeliveryJournal journal;
    private final SubscriptionQueue queue;
    private final DeliveryConfig config;
    private final Lease lease;
    private final Wakeup wakeup;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private volatile Instant heldUntil = Instant.MIN;
    private volatile boolean stopped;

    Deliverer(
            PendingDeliveries pending,
            DeliveryJournal journal,
            SubscriptionQueue queue,
            DeliveryConfig config,
            Lease lease,
            Wakeup wakeup,
            Clock clock) {
        this.pending = pending;
        this.journal = journal;
        this.queue = queue;
        this.config = config;
        this.lease = lease;
        this.wakeup = wakeup;
        this.clock = clock;
    }

    @Override
    public void run() {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            while (!stopped) {
                long seen = wakeup.count();
                round(threads);
                wakeup.awaitAfter(seen, config.poll());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private void round(ExecutorService threads) {
        try {
            if (holdsLease()) {
                noteFeeds();
                pending.dueWebhooks(clock.instant()).stream()
                        .filter(underWay::add)
                        .forEach(subscription -> threads.execute(() -> workOff(subscription)));
            }
        } catch (RuntimeException e) {
            LOG.warnf("Deliveries: %s; they go on from where they are", e);
        }
    }

    /** A feed's reader has an event as soon as it stands in the feed; what is left is to say so. */
    private void noteFeeds() {
        List<PendingDelivery> feeds = pending.feeds(FEEDS_AT_ONCE);
        if (!feeds.isEmpty()) {
            journal.completed(feeds);
        }
    }

    private void workOff(String subscription) {
        try {
            queue.workOff(subscription, () -> !stopped && clock.instant().isBefore(heldUntil));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("Deliveries of %s: %s; they go on from where they are", subscription, e);
        } finally {
            underWay.remove(subscription);
        }
    }

    /** Renewed at a third of its length, so that one lost renewal does not lose it. */
    private boolean holdsLease() {
        Instant now = clock.instant();
        if (now.plus(config.lease().dividedBy(3).multipliedBy(2)).isAfter(heldUntil)) {
            heldUntil = lease.hold().isPresent() ? now.plus(config.lease()) : Instant.MIN;
        }
        return now.isBefore(heldUntil);
    }

    void stop() {
        stopped = true;
        wakeup.signal();
    }

    void release() {
        lease.release();
    }
}
