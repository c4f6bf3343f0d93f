package se.rus.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.UUID;
import se.rus.platform.store.EventJson;

/** The row of an event, written without a store. Its JSON is ready made: the raw way is given that for nothing. */
final class RawRow {
    static final int PARAMETERS = 8;

    private static final String DATA = json(Sample.measured(123_456));
    private static final String METADATA = json(Sample.METADATA);

    private RawRow() {}

    /** One INSERT of so many rows; the position is an identity column, the unique key checks the version. */
    static String insert(int rows) {
        return "insert into raw_events"
                + " (stream_id, version, event_id, type, schema_version, data, metadata, recorded_at) values "
                + String.join(",", Collections.nCopies(rows, "(?, ?, ?, ?, ?, ?::json, ?::json, ?)"));
    }

    static void set(PreparedStatement insert, int row, String stream, long version) throws SQLException {
        int before = row * PARAMETERS;
        insert.setString(before + 1, stream);
        insert.setLong(before + 2, version);
        insert.setObject(before + 3, UUID.randomUUID());
        insert.setString(before + 4, "Measured");
        insert.setShort(before + 5, (short) 1);
        insert.setString(before + 6, DATA);
        insert.setString(before + 7, METADATA);
        insert.setObject(before + 8, OffsetDateTime.now());
    }

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
