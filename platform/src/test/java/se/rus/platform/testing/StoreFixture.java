package se.rus.platform.testing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.EventTypes;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.PostgresEventStore;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;

/** Two stores on one database, as two instances of a service would have them, and words to try them with. */
public final class StoreFixture implements AutoCloseable {

    public sealed interface Happened {}

    public record Named(String name) implements Happened {}

    public record Counted(int number) implements Happened {}

    private final Instant now = Instant.parse("2026-05-15T10:15:30.123456Z");
    private final Vertx vertx = Vertx.vertx();
    private final List<Pool> pools = new ArrayList<>();
    private final List<ExecutorService> loops = new ArrayList<>();
    private final List<EventStore> stores = new ArrayList<>();

    private StoreFixture(TestDatabase database, List<InlineProjection> inline) {
        for (int instance = 0; instance < 2; instance++) {
            Pool pool = database.pool(vertx, 8);
            ExecutorService loop = Executors.newSingleThreadExecutor();
            pools.add(pool);
            loops.add(loop);
            stores.add(new PostgresEventStore(
                    pool,
                    EventTypes.ofSealed(Happened.class),
                    inline,
                    Clock.fixed(now, ZoneOffset.UTC),
                    loop,
                    () -> {}));
        }
    }

    public static StoreFixture on(TestDatabase database, InlineProjection... inline) {
        return new StoreFixture(database, Arrays.asList(inline));
    }

    public EventStore store() {
        return stores.getFirst();
    }

    /** One of the two instances. */
    public EventStore storeOf(int n) {
        return stores.get(n % 2);
    }

    public Pool pool() {
        return pools.getFirst();
    }

    public Vertx vertx() {
        return vertx;
    }

    public Instant now() {
        return now;
    }

    public StreamId newStream() {
        return new StreamId("stream-" + UUID.randomUUID());
    }

    public Metadata metadata() {
        return new Metadata("kommun-0880", "0880", "reporter", "08", "correlation", "causation", null);
    }

    public StreamAppend part(StreamId stream, long version, Happened... events) {
        return new StreamAppend(
                stream,
                version,
                Arrays.stream(events)
                        .map(event -> new NewEvent(UUID.randomUUID(), event))
                        .toList());
    }

    public Append unit(StreamId stream, long version, Happened... events) {
        return new Append(List.of(part(stream, version, events)), metadata(), java.util.Optional.empty());
    }

    public AppendResult append(StreamId stream, long version, Happened... events) {
        return await(store().append(unit(stream, version, events)));
    }

    /** Runs n tasks from one start signal and returns each one's outcome. */
    public List<AppendResult> atOnce(int n, IntFunction<Uni<AppendResult>> task) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(n)) {
            List<Future<AppendResult>> running = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return await(task.apply(number));
                }));
            }
            start.countDown();
            List<AppendResult> results = new ArrayList<>();
            for (Future<AppendResult> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        pools.forEach(Pool::closeAndAwait);
        loops.forEach(ExecutorService::close);
        vertx.closeAndAwait();
    }
}
