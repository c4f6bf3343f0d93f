package se.rus.strategy.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.mutiny.sqlclient.Row;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rus.contracts.Topics;
import se.rus.platform.relay.CloudEventHeaders;
import se.rus.platform.relay.OutgoingMessage;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.store.EventJson;

/** A public event with the headers of the stored one that it follows from. */
final class ContributionMessage {
    private ContributionMessage() {}

    static OutgoingMessage of(Row row, PublicEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(CloudEventHeaders.ID, row.getUUID("event_id").toString());
        headers.put(CloudEventHeaders.SOURCE, StrategyPublicEvents.SOURCE);
        headers.put(CloudEventHeaders.TYPE, CloudEventHeaders.type(event.type(), event.version()));
        headers.put(CloudEventHeaders.TIME, at(row).toString());
        headers.put(CloudEventHeaders.SUBJECT, row.getString("stream_id"));
        headers.put("content-type", "application/json");
        headers.put(CloudEventHeaders.POSITION, row.getLong("position").toString());
        headers.put(CloudEventHeaders.STREAM_VERSION, row.getLong("version").toString());
        headers.put(CloudEventHeaders.COUNTY, event.county());
        if (row.getString("trace") != null) {
            headers.put(CloudEventHeaders.TRACEPARENT, row.getString("trace"));
        }
        return new OutgoingMessage(Topics.STRATEGY, event.key(), json(event.data()), headers);
    }

    /** When the stored event was recorded. */
    static Instant at(Row row) {
        return row.getOffsetDateTime("recorded_at")
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }

    private static byte[] json(Object data) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
