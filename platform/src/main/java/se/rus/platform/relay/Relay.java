package se.rus.platform.relay;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/**
 * Carries a source's messages to Kafka: read by position, send, wait for the acknowledgements, move the checkpoint.
 * At least once, in order per key. It runs on its own thread and blocks there, which keeps it readable; nobody waits
 * for it. With the broker down it waits; appends go on.
 */
public final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final RelaySource source;
    private final RelayConfig config;
    private final Wakeup wakeup;
    private final Lease lease;
    private final RelayCheckpoint checkpoint;
    private volatile boolean stopped;
    private volatile RelayState state = RelayState.starting();

    /** Carries once it is run, on a thread of its own. */
    public Relay(RelaySource source, RelayConfig config, Pool pool, Wakeup wakeup) {
        this.source = source;
        this.config = config;
        this.wakeup = wakeup;
        this.lease = new Lease(pool, source.name(), config.lease());
        this.checkpoint = new RelayCheckpoint(pool, source.name());
    }

    @Override
    public void run() {
        while (!stopped) {
            try (KafkaSender sender = new KafkaSender(config.bootstrapServers())) {
                relayWhileHolding(sender);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                state = state.failed(e);
                LOG.warnf("Relay %s: %s; it goes on from its checkpoint", source.name(), e);
                pause(AFTER_FAILURE);
            }
        }
    }

    private void relayWhileHolding(KafkaSender sender) throws Exception {
        LeaseClock renewal = new LeaseClock(config.lease().dividedBy(3));
        OptionalLong token = OptionalLong.empty();
        while (!stopped) {
            long seen = wakeup.count();
            if (token.isEmpty() || renewal.isDue()) {
                token = lease.hold();
                renewal.renewed();
            }
            if (token.isEmpty()) {
                state = state.standingBy();
                wakeup.awaitAfter(seen, config.lease().dividedBy(3));
            } else if (relayPage(sender, token.getAsLong()) == 0) {
                wakeup.awaitAfter(seen, config.poll());
            }
        }
    }

    private long relayPage(KafkaSender sender, long token) throws Exception {
        long from = checkpoint.read();
        RelaySource.Page page = source.after(from, config.batch()).await().atMost(Duration.ofSeconds(30));
        long passed = page.lastPosition() - from;
        if (passed > 0) {
            boolean sent = sender.send(page.messages(), () -> !stopped && stillHolds(token));
            if (!sent || !checkpoint.advance(from, page.lastPosition(), token)) {
                throw new IllegalStateException("the lease has moved on");
            }
        }
        state = state.reached(page.lastPosition(), Instant.now());
        return passed;
    }

    private boolean stillHolds(long token) {
        OptionalLong now = lease.hold();
        return now.isPresent() && now.getAsLong() == token;
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Asks it to stop and lets another relay take over at once. */
    public void stop() {
        stopped = true;
        wakeup.signal();
    }

    /** Gives the lease up; for after {@link #stop}. */
    public void release() {
        lease.release();
    }

    /** What it is doing. */
    public RelayState state() {
        return state;
    }

    /** Which source it carries. */
    public String name() {
        return source.name();
    }
}
