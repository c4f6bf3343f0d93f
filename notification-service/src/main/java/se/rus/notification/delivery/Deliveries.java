package se.rus.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import se.rus.platform.relay.Lease;
import se.rus.platform.relay.Wakeup;

/** Starts the worker that delivers, and stops it in good order. */
@ApplicationScoped
public class Deliveries {
    private static final long PATIENCE_MILLIS = 5_000;

    private final DeliveryConfig config;
    private final Deliverer deliverer;
    private Thread running;

    Deliveries(
            PendingDeliveries pending,
            DeliveryJournal journal,
            SubscriptionQueue queue,
            DeliveryConfig config,
            Pool pool,
            Wakeup wakeup,
            Clock clock) {
        this.config = config;
        Lease lease = new Lease(pool, "deliveries", config.lease());
        this.deliverer = new Deliverer(pending, journal, queue, config, lease, wakeup, clock);
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            running = Thread.ofPlatform().name("deliveries").start(deliverer);
        }
    }

    /** Waits a bounded time; what is under way is tried again by the next worker. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (running != null) {
            deliverer.stop();
            running.interrupt();
            running.join(PATIENCE_MILLIS);
            deliverer.release();
        }
    }
}
