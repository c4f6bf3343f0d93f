package se.rus.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.rus.platform.testing.PublicRecords.batch;
import static se.rus.platform.testing.PublicRecords.of;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.inbox.Inbox;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.relay.Wakeup;
import se.rus.platform.testing.PublicRecords;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.TestDatabase;

/** Rows and checkpoint together; a poison event holds up its own stream only; a rebuild serves until it takes over. */
class ProjectionRunnerTest {
    private final TestDatabase database = TestDatabase.create();
    private final StoreFixture fixture = StoreFixture.on(database);
    private final Wakeup wakeup = new Wakeup();
    private final Inbox inbox = new Inbox(fixture.pool(), Clock.systemUTC(), wakeup);
    private final Generations generations = new Generations(fixture.pool());
    private final ParkedEvents parked = new ParkedEvents(fixture.pool());
    private final Set<String> poison = new HashSet<>();

    @BeforeEach
    void tables() throws SQLException {
        database.asOwner("create table applied (generation bigint, position bigint, stream text,"
                + " primary key (generation, position))");
        database.asOwner("grant select, insert, delete on applied to public");
    }

    @AfterEach
    void close() {
        fixture.close();
        database.close();
    }

    @Test
    void aPoisonEventParksItsStreamInOrderAndOthersGoOn() throws SQLException {
        poison.add("bad 2");
        receive(1, "bad", 1);
        receive(2, "bad", 2);
        receive(3, "good", 1);
        receive(4, "bad", 3);
        ProjectionRunner runner = runner(1);

        runUntilQuiet(runner);

        assertThat(applied(1)).containsExactly("bad 1", "good 3");
        assertThat(StoreFixture.await(parked.all()))
                .extracting(ParkedEvent::position)
                .containsExactly(2L, 4L);

        assertThat(runner.redrive())
                .as("still poison: nothing moves, nor what waits behind")
                .isZero();
        poison.clear();
        assertThat(runner.redrive()).isEqualTo(2);
        assertThat(StoreFixture.await(parked.all())).isEmpty();
        assertThat(applied(1)).containsExactly("bad 1", "bad 2", "good 3", "bad 4");
    }

    @Test
    void aNewCodeVersionBuildsBesideTheServedOneAndThenTakesOver() throws SQLException {
        receiveMany(1, 1_200);
        ProjectionRunner first = runner(1);
        runUntilQuiet(first);
        ProjectionRunner second = runner(2);

        second.advanceAll();
        receiveMany(1_201, 10);
        assertThat(active())
                .as("still the old one, while the new one is being built")
                .isEqualTo(1);

        runUntilQuiet(second);
        assertThat(active()).isEqualTo(2);
        assertThat(database.count("select count(*) from applied where generation = 2"))
                .isEqualTo(1_210);
        assertThat(database.count("select count(*) from applied where generation = 1"))
                .isZero();
    }

    @Test
    void twoProcessesThatRunTheSameProjectionApplyEachEventOnce() throws Exception {
        receiveMany(1, 3_000);
        ProjectionRunner one = runner(1);
        ProjectionRunner two = runner(1);
        Thread thread = Thread.ofPlatform().start(() -> runUntilQuiet(two));
        runUntilQuiet(one);
        thread.join();
        runUntilQuiet(one);

        assertThat(database.count("select count(*) from applied where generation = 1"))
                .isEqualTo(3_000);
    }

    @Test
    void twoProcessesThatMeetPoisonLoseNothingOnTheWay() throws Exception {
        LongStream.rangeClosed(1, 40).forEach(n -> poison.add("stream-" + n * 50 + " 1"));
        receiveMany(1, 2_000);
        ProjectionRunner one = runner(1);
        ProjectionRunner two = runner(1);
        Thread thread = Thread.ofPlatform().start(() -> runUntilQuiet(two));
        runUntilQuiet(one);
        thread.join();
        runUntilQuiet(one);

        assertThat(StoreFixture.await(parked.all())).hasSize(40);
        assertThat(appliedOf(1)).isEqualTo(1_960);
    }

    @Test
    void anOlderProcessLeavesTheGenerationOfNewerCodeAlone() throws SQLException {
        receiveMany(1, 10);
        ProjectionRunner older = runner(1);
        runUntilQuiet(older);
        runner(2).rebuild();

        runUntilQuiet(older);

        assertThat(appliedOf(2)).isZero();
        assertThat(active()).isEqualTo(1);
    }

    @Test
    void whatArrivesDuringARedriveDoesNotStayBehindIt() throws Exception {
        poison.add("bad 1");
        receive(1, "bad", 1);
        CompletableFuture<Void> redriven = new CompletableFuture<>();
        Applied applied = new Applied(1, Duration.ZERO);
        ProjectionRunner runner = runner(applied);
        runUntilQuiet(runner);
        poison.clear();
        int before = applied.batches.get();
        applied.held = redriven;
        Thread redrive = Thread.ofPlatform().start(runner::redrive);
        await().until(() -> applied.batches.get() > before);

        receive(2, "bad", 2);
        runner.advanceAll();
        redriven.complete(null);
        redrive.join();
        runUntilQuiet(runner);

        assertThat(StoreFixture.await(parked.all())).isEmpty();
        assertThat(applied(1)).containsExactly("bad 1", "bad 2");
    }

    @Test
    void whatIsNotParkedAnyMoreIsNotRedrivenAgain() {
        poison.add("bad 1");
        receive(1, "bad", 1);
        ProjectionRunner runner = runner(1);
        runUntilQuiet(runner);
        poison.clear();
        runner.redrive();
        Generation generation = StoreFixture.await(generations.live("applied")).getFirst();

        boolean first = StoreFixture.await(
                fixture.pool().withConnection(connection -> parked.isFirstOfItsStream(connection, generation, 1)));

        assertThat(first).isFalse();
    }

    @Test
    void whatComesOneByOneGathersAfterTheFirstAndIsAppliedTogether() throws Exception {
        Applied applied = new Applied(1, Duration.ofMillis(300));
        ProjectionRunner runner = runner(applied);
        Thread running = Thread.ofPlatform().start(runner);
        for (int position = 1; position <= 30; position++) {
            receive(position, "s" + position, 1);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> appliedOf(1) == 30);
        runner.stop();
        running.join();

        assertThat(applied.batches.get()).isLessThan(15);
    }

    @Test
    void fullBatchesFollowEachOtherWithoutGathering() throws Exception {
        receiveMany(1, 1_000);
        ProjectionRunner runner = runner(new Applied(1, Duration.ofMinutes(5)));
        Thread running = Thread.ofPlatform().daemon().start(runner);

        await().atMost(Duration.ofSeconds(30)).until(() -> appliedOf(1) == 1_000);
        runner.stop();
        running.join();
    }

    private long appliedOf(long generation) throws SQLException {
        return database.count("select count(*) from applied where generation = " + generation);
    }

    private ProjectionRunner runner(Applied applied) {
        return new ProjectionRunner(applied, inbox, generations, parked, fixture.pool(), wakeup);
    }

    private ProjectionRunner runner(int codeVersion) {
        return runner(new Applied(codeVersion, Duration.ZERO));
    }

    private static void runUntilQuiet(ProjectionRunner runner) {
        while (runner.advanceAll()) {
            Thread.onSpinWait();
        }
    }

    private long active() throws SQLException {
        return database.count("select generation from projections where status = 'active'");
    }

    private List<String> applied(long generation) {
        return StoreFixture.await(fixture.pool()
                        .preparedQuery("select stream || ' ' || position from applied where generation = $1"
                                + " order by position")
                        .execute(Tuple.of(generation)))
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private void receive(long position, String stream, long version) {
        StoreFixture.await(inbox.receive(batch(of("/s", stream, version, position, "se.rus.X.v1", "{}"))));
    }

    private void receiveMany(long from, int count) {
        StoreFixture.await(inbox.receive(PublicRecords.batch(LongStream.range(from, from + count)
                .mapToObj(n -> of("/s", "stream-" + n, 1, n, "se.rus.X.v1", "{}"))
                .toList())));
    }

    private final class Applied implements Projection {
        private final int codeVersion;
        private final Duration gathering;
        private final AtomicInteger batches = new AtomicInteger();
        private volatile CompletableFuture<Void> held = CompletableFuture.completedFuture(null);

        Applied(int codeVersion, Duration gathering) {
            this.codeVersion = codeVersion;
            this.gathering = gathering;
        }

        @Override
        public Duration gathering() {
            return gathering;
        }

        @Override
        public String name() {
            return "applied";
        }

        @Override
        public int codeVersion() {
            return codeVersion;
        }

        @Override
        public Uni<Void> apply(SqlConnection connection, long generation, List<ReceivedEvent> events) {
            if (events.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            batches.incrementAndGet();
            List<Tuple> rows = events.stream()
                    .map(event -> Tuple.of(generation, event.position(), event.stream()))
                    .toList();
            return connection
                    .preparedQuery("insert into applied (generation, position, stream) values ($1, $2, $3)")
                    .executeBatch(rows)
                    .invoke(() -> events.forEach(this::refusePoison))
                    .call(() -> Uni.createFrom().completionStage(held))
                    .replaceWithVoid();
        }

        private void refusePoison(ReceivedEvent event) {
            if (poison.contains(event.stream() + ' ' + event.version())) {
                throw new IllegalStateException("poison");
            }
        }

        @Override
        public Uni<Void> discard(SqlConnection connection, long generation) {
            return connection
                    .preparedQuery("delete from applied where generation = $1")
                    .execute(Tuple.of(generation))
                    .replaceWithVoid();
        }
    }
}
