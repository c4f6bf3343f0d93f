package se.rus.bench;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamId;

/**
 * Appends at a steady rate, whatever becomes of the appends before: a caller that waited for the store would hide the
 * store's worst moments.
 */
final class Departures {
    private static final int STREAMS = 200;

    private final EventStore store;
    private final String prefix = UUID.randomUUID().toString();
    private final Map<UUID, Departure> all = new ConcurrentHashMap<>();
    private volatile Throwable failure;

    /**
     * When an event left, by System.nanoTime.
     *
     * @param due when the append was to be asked for
     * @param committed when the store said that it is stored
     */
    record Departure(long due, long committed) {}

    Departures(EventStore store) {
        this.store = store;
    }

    /** Appends so many events at so many a second, and returns when the last one has been asked for. */
    void send(int events, int perSecond) {
        long start = System.nanoTime();
        for (int n = 0; n < events; n++) {
            long due = start + n * 1_000_000_000L / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            append(n, due);
        }
    }

    private void append(int n, long due) {
        NewEvent event = Sample.event(n);
        StreamId stream = new StreamId(prefix + "/" + n % STREAMS);
        store.append(Append.of(stream, n / STREAMS, java.util.List.of(event), Sample.METADATA))
                .subscribe()
                .with(result -> stored(event, due, result), failed -> failure = failed);
    }

    private void stored(NewEvent event, long due, AppendResult result) {
        long now = System.nanoTime();
        if (result instanceof AppendResult.Appended) {
            all.put(event.id(), new Departure(due, now));
        } else {
            failure = new IllegalStateException("Refused: " + result);
        }
    }

    Map<UUID, Departure> all() {
        if (failure != null) {
            throw new IllegalStateException("An append failed", failure);
        }
        return all;
    }
}
