package se.rus.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import se.rus.platform.store.EventJson;

/**
 * A public event of another service, as the inbox holds it.
 *
 * @param position place in this service's inbox; a reader with this cursor never skips
 * @param source CloudEvents source, for example {@code /indicators}
 * @param stream the event's stream at its source
 * @param version its version there
 * @param type for example {@code se.rus.ObservationRecorded.v1}
 * @param key Kafka key
 * @param data JSON
 * @param sourcePosition its position in the source's store
 * @param traceparent nullable
 */
public record ReceivedEvent(
        long position,
        String source,
        String stream,
        long version,
        UUID id,
        String type,
        String key,
        String county,
        String data,
        Instant time,
        long sourcePosition,
        String traceparent) {

    /** The event's data as a record of contracts/. Unknown fields are ignored. */
    public <T> T as(Class<T> contract) {
        try {
            return EventJson.MAPPER.readValue(data, contract);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(type + " " + id + " cannot be read", e);
        }
    }
}
