package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.TestDatabase;

/**
 * Promise 2: a reader with one bigint cursor never skips. Sixteen writers append in transactions that linger and
 * sometimes roll back, while a reader follows; the same is done to a naive sequence, which must be seen to skip,
 * or else the harness would prove nothing.
 */
class RaceHarnessTest {
    private static final int WRITERS = 16;
    private static final int APPENDS_EACH = 60;
    private static final String APPEND = """
            select append_events(array[1], array[?], array[1::bigint], array[?::uuid], array['Happened'], array[1::smallint],
                array['{}'], array['{}'], clock_timestamp(), array[1], array[?], array[0::bigint],
                array[]::int[], array[]::text[], array[]::text[], array[]::text[], array[]::smallint[],
                array[]::text[], array[]::text[], array[]::text[], 1)
            """;
    private static final String NAIVE = "insert into naive (stream_id) values (?)";

    private final long seed = new Random().nextLong();

    @Test
    void aReaderOfTheStoreNeverSkipsAndANaiveSequenceDoes() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Race store = race(database, this::append, "select position from events where position > ? order by 1");
            assertThat(store.skipped()).as("events skipped, seed %d", seed).isZero();
            assertThat(store.committed()).as("gapless, seed %d", seed).isEqualTo(store.highest());

            database.asOwner("create table naive (position bigserial primary key, stream_id text)");
            database.asOwner("grant all on naive, naive_position_seq to public");
            Race naive =
                    race(database, this::insertNaively, "select position from naive where position > ? order by 1");
            assertThat(naive.skipped())
                    .as("the negative control must skip, seed %d", seed)
                    .isPositive();
        }
    }

    private Race race(TestDatabase database, Write write, String read) throws Exception {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        Set<Long> seen = Collections.synchronizedSet(new HashSet<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<Long> reader = threads.submit(() -> follow(database, read, seen, writing));
            List<Callable<Integer>> writers = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(n -> () -> writeAll(database, write, new Random(seed + n), writing))
                    .toList();
            int committed = 0;
            for (Future<Integer> each : threads.invokeAll(writers)) {
                committed += each.get();
            }
            long highest = reader.get();
            return new Race(committed, committed - seen.size(), highest);
        }
    }

    private int writeAll(TestDatabase database, Write write, Random random, AtomicInteger writing) throws SQLException {
        int committed = 0;
        try (Connection connection = database.jdbc()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < APPENDS_EACH; i++) {
                write.run(connection);
                linger(connection, random.nextInt(4));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed++;
                }
            }
        } finally {
            writing.decrementAndGet();
        }
        return committed;
    }

    /** Reads on until the writers are done and nothing more comes; a reader that skipped does not come back for it. */
    private long follow(TestDatabase database, String read, Set<Long> seen, AtomicInteger writing) throws SQLException {
        long cursor = 0;
        try (Connection connection = database.jdbc();
                PreparedStatement statement = connection.prepareStatement(read)) {
            boolean last = false;
            while (true) {
                boolean done = writing.get() == 0;
                statement.setLong(1, cursor);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        cursor = rows.getLong(1);
                        seen.add(cursor);
                    }
                }
                if (done && last) {
                    return cursor;
                }
                last = done;
            }
        }
    }

    private void append(Connection connection) throws SQLException {
        String stream = UUID.randomUUID().toString();
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, stream);
            statement.setString(2, UUID.randomUUID().toString());
            statement.setString(3, stream);
            statement.execute();
        }
    }

    private void insertNaively(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAIVE)) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.execute();
        }
    }

    private static void linger(Connection connection, int milliseconds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_sleep(? / 1000.0)")) {
            statement.setInt(1, milliseconds);
            statement.execute();
        }
    }

    private interface Write {
        void run(Connection connection) throws SQLException;
    }

    private record Race(int committed, int skipped, long highest) {}
}
