package se.rus.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The events of a group of units as the array parameters of {@code append_events}: one round trip for any number. */
final class EventColumns {
    private static final ObjectWriter METADATA = EventJson.MAPPER.writerFor(Metadata.class);

    private final Integer[] units;
    private final String[] streams;
    private final Long[] versions;
    private final UUID[] ids;
    private final String[] types;
    private final Short[] schemaVersions;
    private final String[] data;
    private final String[] metadata;
    private int filled;

    EventColumns(int size) {
        units = new Integer[size];
        streams = new String[size];
        versions = new Long[size];
        ids = new UUID[size];
        types = new String[size];
        schemaVersions = new Short[size];
        data = new String[size];
        metadata = new String[size];
    }

    void add(int unit, StreamId stream, long version, NewEvent event, EventType type, String metadataJson) {
        units[filled] = unit;
        streams[filled] = stream.value();
        versions[filled] = version;
        ids[filled] = event.id();
        types[filled] = type.name();
        schemaVersions[filled] = (short) type.currentVersion();
        data[filled] = type.write(event.data());
        metadata[filled] = metadataJson;
        filled++;
    }

    void addTo(Tuple tuple, OffsetDateTime at) {
        tuple.addValue(units).addValue(streams).addValue(versions).addValue(ids).addValue(types);
        tuple.addValue(schemaVersions).addValue(data).addValue(metadata).addValue(at);
    }

    static String metadata(Metadata metadata) {
        try {
            return METADATA.writeValueAsString(metadata);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Metadata cannot be written", e);
        }
    }
}
