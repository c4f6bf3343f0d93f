package se.rus.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many raw writers at once, each on a thread and a connection of its own. */
final class RawSingles implements Contender, AutoCloseable {
    private final List<RawWriter> writers = new ArrayList<>();
    private final ExecutorService threads;

    RawSingles(Stage stage, int writers, boolean withView) throws SQLException {
        threads = Executors.newFixedThreadPool(writers);
        for (int i = 0; i < writers; i++) {
            this.writers.add(new RawWriter(stage, withView));
        }
    }

    @Override
    public Turn turn(Duration length) throws Exception {
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Callable<Latencies>> work = new ArrayList<>();
        writers.forEach(writer -> work.add(() -> writer.writeUntil(end)));
        Latencies all = new Latencies();
        for (Future<Latencies> each : threads.invokeAll(work)) {
            all.addAll(each.get());
        }
        return Turn.of(all.count(), System.nanoTime() - start, all);
    }

    @Override
    public void close() throws SQLException {
        threads.close();
        for (RawWriter each : writers) {
            each.close();
        }
    }
}
