package se.rus.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The plain read: pages by position, every column fetched, the JSON left as the text that came. */
final class RawReplay implements Contender, AutoCloseable {
    private static final String PAGE =
            "select position, stream_id, version, event_id, type, schema_version, data, metadata,"
                    + " recorded_at from events where position > ? order by position limit " + ReplayBench.PAGE;

    private final Connection connection;
    private final PreparedStatement page;

    RawReplay(Stage stage) throws SQLException {
        connection = stage.jdbc();
        page = connection.prepareStatement(PAGE);
    }

    @Override
    public Turn turn(Duration length) throws SQLException {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long now = start;
        long read = 0;
        long cursor = 0;
        while (now < start + length.toNanos()) {
            long last = readPage(cursor);
            read += last - cursor;
            cursor = last == ReplayBench.EVENTS ? 0 : last;
            long done = System.nanoTime();
            latencies.add(done - now);
            now = done;
        }
        return Turn.of(read, now - start, latencies);
    }

    private long readPage(long after) throws SQLException {
        long last = after;
        long characters = 0;
        page.setLong(1, after);
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                last = rows.getLong(1);
                characters += rows.getString(2).length() + rows.getLong(3);
                characters += rows.getObject(4, UUID.class).version();
                characters += rows.getString(5).length() + rows.getShort(6);
                characters += rows.getString(7).length() + rows.getString(8).length();
                characters += rows.getObject(9, OffsetDateTime.class).getYear();
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("Nothing to read after " + after);
        }
        return last;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
