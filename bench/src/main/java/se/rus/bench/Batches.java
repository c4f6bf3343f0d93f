package se.rus.bench;

import java.time.Duration;

/** One writer that stores a thousand events at a time, each time in one transaction. */
record Batches(Batch batch) implements Contender {
    static final int SIZE = 1_000;

    /** Stores {@link Batches#SIZE} events durably. */
    interface Batch {
        void run() throws Exception;
    }

    @Override
    public Turn turn(Duration length) throws Exception {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long now = start;
        while (now < start + length.toNanos()) {
            batch.run();
            long done = System.nanoTime();
            latencies.add(done - now);
            now = done;
        }
        return Turn.of((long) latencies.count() * SIZE, now - start, latencies);
    }
}
