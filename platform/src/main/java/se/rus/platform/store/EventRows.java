package se.rus.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of the events table as events. JSON comes as text: the driver's own JSON objects would be parsed twice. */
final class EventRows {
    static final String COLUMNS =
            "position, stream_id, version, event_id, type, schema_version, data::text, metadata::text, recorded_at";
    private static final ObjectReader METADATA = EventJson.MAPPER.readerFor(Metadata.class);

    private final EventTypes types;

    EventRows(EventTypes types) {
        this.types = types;
    }

    List<RecordedEvent> read(RowSet<Row> rows) {
        List<RecordedEvent> events = new ArrayList<>(rows.size());
        for (Row row : rows) {
            events.add(read(row));
        }
        return events;
    }

    private RecordedEvent read(Row row) {
        EventType type = types.named(row.getString(4));
        int schemaVersion = row.getShort(5);
        return new RecordedEvent(
                row.getLong(0),
                new StreamId(row.getString(1)),
                row.getLong(2),
                row.getUUID(3),
                type.name(),
                schemaVersion,
                type.read(row.getString(6), schemaVersion),
                metadata(row.getString(7)),
                row.getOffsetDateTime(8).toInstant());
    }

    private static Metadata metadata(String json) {
        try {
            return METADATA.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Metadata cannot be read", e);
        }
    }
}
