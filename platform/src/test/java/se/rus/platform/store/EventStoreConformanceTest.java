package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.store.AppendResult.Appended;
import se.rus.platform.store.AppendResult.Conflict;
import se.rus.platform.store.AppendResult.KeyUsed;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.StoreFixture.Counted;
import se.rus.platform.testing.StoreFixture.Named;
import se.rus.platform.testing.TestDatabase;

/** The promises of the store (docs/architecture.md), on a real PostgreSQL. */
class EventStoreConformanceTest {
    private static TestDatabase database;
    private static StoreFixture fixture;
    private static EventStore store;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        fixture = StoreFixture.on(database);
        store = fixture.store();
    }

    @AfterAll
    static void stop() {
        fixture.close();
        database.close();
    }

    @Test
    void versionsAndPositionsGrowWithoutGaps() {
        StreamId stream = fixture.newStream();
        long first = appended(fixture.append(stream, 0, new Named("a"), new Named("b")))
                .lastPosition();
        long second = appended(fixture.append(stream, 2, new Named("c"))).lastPosition();

        assertThat(second).isEqualTo(first + 1);
        assertThat(await(store.readStream(stream)))
                .extracting(RecordedEvent::version)
                .containsExactly(1L, 2L, 3L);
        assertThat(await(store.readAll(first - 2, 3)))
                .extracting(RecordedEvent::data)
                .containsExactly(new Named("a"), new Named("b"), new Named("c"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void ofManyWritersAtOneVersionExactlyOneWins(long version) {
        StreamId stream = fixture.newStream();
        LongStream.range(0, version).forEach(v -> fixture.append(stream, v, new Named("before")));

        List<AppendResult> results =
                fixture.atOnce(32, n -> fixture.storeOf(n).append(fixture.unit(stream, version, new Counted(n))));

        assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Conflict.class::isInstance).hasSize(31);
        assertThat(await(store.readStream(stream))).hasSize((int) version + 1);
    }

    @Test
    void anExpectedVersionThatWasNeverThereIsAConflict() {
        StreamId stream = fixture.newStream();
        fixture.append(stream, 0, new Named("a"));

        assertThat(fixture.append(stream, 7, new Named("b"))).isEqualTo(new Conflict(stream, 7, 1));
    }

    @Test
    void aUnitIsStoredWholeOrNotAtAllAndTheOthersGoOn() {
        StreamId taken = fixture.newStream();
        StreamId besideTaken = fixture.newStream();
        StreamId free = fixture.newStream();
        fixture.append(taken, 0, new Named("first"));
        Append bad = new Append(
                List.of(fixture.part(besideTaken, 0, new Named("x")), fixture.part(taken, 0, new Named("y"))),
                fixture.metadata(),
                Optional.empty());

        List<AppendResult> results = await(store.appendAll(List.of(bad, fixture.unit(free, 0, new Named("z")))));

        assertThat(results.get(0)).isEqualTo(new Conflict(taken, 0, 1));
        assertThat(results.get(1)).isInstanceOf(Appended.class);
        assertThat(await(store.readStream(besideTaken))).isEmpty();
        assertThat(await(store.readStream(free))).hasSize(1);
    }

    @Test
    void unitsOfOneStreamInOneCallFollowEachOther() {
        StreamId stream = fixture.newStream();

        List<AppendResult> results = await(store.appendAll(List.of(
                fixture.unit(stream, 0, new Named("a")),
                fixture.unit(stream, 1, new Named("b")),
                fixture.unit(stream, 1, new Named("c")))));

        assertThat(results.get(0)).isInstanceOf(Appended.class);
        assertThat(results.get(1)).isInstanceOf(Appended.class);
        assertThat(results.get(2)).isEqualTo(new Conflict(stream, 1, 2));
    }

    @Test
    void aThousandStreamsInOneCallGetAThousandResults() {
        List<Append> units = IntStream.range(0, 1_000)
                .mapToObj(n -> fixture.unit(fixture.newStream(), n % 10 == 0 ? 5 : 0, new Counted(n)))
                .toList();

        List<AppendResult> results = await(store.appendAll(units));

        assertThat(results).filteredOn(Appended.class::isInstance).hasSize(900);
        assertThat(results).filteredOn(Conflict.class::isInstance).hasSize(100);
    }

    @Test
    void anIdempotencyKeyLetsOneOfManyThroughAndKeepsItsReply() {
        String key = UUID.randomUUID().toString();
        IdempotentReply reply = new IdempotentReply("client", key, "hash", 201, "/things/1", "\"v1\"", "{\"a\": 1}");

        List<AppendResult> results = fixture.atOnce(
                8,
                n -> fixture.storeOf(n)
                        .append(new Append(
                                List.of(fixture.part(fixture.newStream(), 0, new Counted(n))),
                                fixture.metadata(),
                                Optional.of(reply))));

        assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(KeyUsed.class::isInstance).hasSize(7);
        StoredReply kept = await(store.reply("client", key)).orElseThrow();
        assertThat(kept.reply()).isEqualTo(reply);
        assertThat(await(store.readAll(kept.position() - 1, 1)).getFirst().data())
                .isInstanceOf(Counted.class);
        assertThat(await(store.reply("another client", key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update events set type = 'x'", "delete from events", "truncate events"})
    void historyCannotBeChangedByTheApplicationNorByTheOwner(String sql) {
        fixture.append(fixture.newStream(), 0, new Named("kept"));

        assertThatThrownBy(() -> database.asApplication(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.asOwner(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void anotherIsolationLevelIsRefused() {
        assertThatThrownBy(() -> database.asApplication("""
                        begin isolation level repeatable read;
                        select append_events('{}','{}','{}','{}','{}','{}','{}','{}', now(),
                            '{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}', 0)
                        """)).hasMessageContaining("READ COMMITTED");
    }

    @Test
    void metadataAndTimeComeBackAsTheyWere() {
        StreamId stream = fixture.newStream();
        fixture.append(stream, 0, new Named("a"));

        RecordedEvent event = await(store.readStream(stream)).getFirst();

        assertThat(event.metadata()).isEqualTo(fixture.metadata());
        assertThat(event.recordedAt()).isEqualTo(fixture.now());
        assertThat(event.type()).isEqualTo("Named");
    }

    private static Appended appended(AppendResult result) {
        assertThat(result).isInstanceOf(Appended.class);
        return (Appended) result;
    }

    private static <T> T await(Uni<T> uni) {
        return StoreFixture.await(uni);
    }
}
