package se.rus.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many connections, each inserting one row in each transaction. */
final class RawSingles implements Contender, AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();
    private final List<Streams> streams = new ArrayList<>();
    private final ExecutorService threads;

    RawSingles(Stage stage, int writers) throws Exception {
        threads = Executors.newFixedThreadPool(writers);
        for (int i = 0; i < writers; i++) {
            connections.add(stage.jdbc());
            streams.add(new Streams());
        }
    }

    @Override
    public Turn turn(Duration length) throws Exception {
        long start = System.nanoTime();
        long end = start + length.toNanos();
        List<Callable<Latencies>> work = new ArrayList<>();
        for (int i = 0; i < connections.size(); i++) {
            Connection connection = connections.get(i);
            Streams own = streams.get(i);
            work.add(() -> write(connection, own, end));
        }
        Latencies all = new Latencies();
        for (Future<Latencies> each : threads.invokeAll(work)) {
            all.addAll(each.get());
        }
        return Turn.of(all.count(), System.nanoTime() - start, all);
    }

    private static Latencies write(Connection connection, Streams streams, long end) throws Exception {
        Latencies latencies = new Latencies();
        try (PreparedStatement insert = connection.prepareStatement(RawRow.insert(1))) {
            for (long now = System.nanoTime(); now < end; ) {
                streams.advance();
                RawRow.set(insert, 0, streams.id(), streams.version());
                insert.executeUpdate();
                long done = System.nanoTime();
                latencies.add(done - now);
                now = done;
            }
        }
        return latencies;
    }

    @Override
    public void close() throws Exception {
        threads.close();
        for (Connection each : connections) {
            each.close();
        }
    }
}
