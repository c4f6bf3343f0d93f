package se.rus.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.rus.platform.relay.CloudEventHeaders;

/** A Kafka record read as one of our public events. */
record IncomingEvent(
        String source,
        String stream,
        long version,
        UUID id,
        String type,
        String key,
        String county,
        String data,
        Instant time,
        long position,
        String traceparent) {

    /** @throws IllegalArgumentException when a header is missing or malformed: the record is not one of ours */
    static IncomingEvent of(ConsumerRecord<String, String> record) {
        return new IncomingEvent(
                required(record, CloudEventHeaders.SOURCE),
                required(record, CloudEventHeaders.SUBJECT),
                Long.parseLong(required(record, CloudEventHeaders.STREAM_VERSION)),
                UUID.fromString(required(record, CloudEventHeaders.ID)),
                required(record, CloudEventHeaders.TYPE),
                record.key(),
                required(record, CloudEventHeaders.COUNTY),
                record.value(),
                Instant.parse(required(record, CloudEventHeaders.TIME)),
                Long.parseLong(required(record, CloudEventHeaders.POSITION)),
                text(record, CloudEventHeaders.TRACEPARENT));
    }

    private static String required(ConsumerRecord<String, String> record, String name) {
        String value = text(record, name);
        if (value == null) {
            throw new IllegalArgumentException("The header " + name + " is missing");
        }
        return value;
    }

    private static String text(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
