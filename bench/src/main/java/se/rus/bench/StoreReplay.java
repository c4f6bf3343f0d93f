package se.rus.bench;

import java.time.Duration;
import java.util.List;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;

/** The store's own read of everything: pages of events as records. */
record StoreReplay(EventStore store) implements Contender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public Turn turn(Duration length) {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long now = start;
        long read = 0;
        long cursor = 0;
        while (now < start + length.toNanos()) {
            List<RecordedEvent> page =
                    store.readAll(cursor, ReplayBench.PAGE).await().atMost(PATIENCE);
            if (!(page.getLast().data() instanceof Sample.Measured)) {
                throw new IllegalStateException("Not read as a record: " + page.getLast());
            }
            read += page.size();
            cursor = page.getLast().position();
            cursor = cursor == ReplayBench.EVENTS ? 0 : cursor;
            long done = System.nanoTime();
            latencies.add(done - now);
            now = done;
        }
        return Turn.of(read, now - start, latencies);
    }
}
