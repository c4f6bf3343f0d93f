package se.rus.bench;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.StreamId;

/** So many callers, each appending one event and waiting for it, on event loops as the callers in a service are. */
final class StoreSingles implements Contender {
    private final EventStore store;
    private final List<Writer> writers = new ArrayList<>();

    StoreSingles(EventStore store, Vertx vertx, int writers) {
        this.store = store;
        for (int i = 0; i < writers; i++) {
            this.writers.add(new Writer(vertx.getOrCreateContext()));
        }
    }

    @Override
    public Turn turn(Duration length) throws Exception {
        long start = System.nanoTime();
        List<CompletableFuture<Latencies>> running = new ArrayList<>();
        for (Writer each : writers) {
            running.add(each.start(start + length.toNanos()));
        }
        Latencies all = new Latencies();
        for (CompletableFuture<Latencies> each : running) {
            all.addAll(each.get());
        }
        return Turn.of(all.count(), System.nanoTime() - start, all);
    }

    private final class Writer {
        private final Context context;
        private final Streams streams = new Streams();
        private CompletableFuture<Latencies> done;
        private Latencies latencies;
        private long end;

        Writer(Context context) {
            this.context = context;
        }

        CompletableFuture<Latencies> start(long until) {
            done = new CompletableFuture<>();
            latencies = new Latencies();
            end = until;
            context.runOnContext(ignored -> next());
            return done;
        }

        private void next() {
            long now = System.nanoTime();
            if (now >= end) {
                done.complete(latencies);
                return;
            }
            streams.advance();
            StreamId stream = new StreamId(streams.id());
            long version = streams.version();
            store.append(Append.of(stream, version - 1, List.of(Sample.event(version)), Sample.METADATA))
                    .subscribe()
                    .with(result -> appended(result, now), done::completeExceptionally);
        }

        private void appended(AppendResult result, long since) {
            if (result instanceof AppendResult.Appended) {
                latencies.add(System.nanoTime() - since);
                next();
            } else {
                done.completeExceptionally(new IllegalStateException("Refused: " + result));
            }
        }
    }
}
