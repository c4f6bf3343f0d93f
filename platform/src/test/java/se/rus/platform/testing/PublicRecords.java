package se.rus.platform.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Kafka records as another service's relay would have sent them. */
public final class PublicRecords {
    private PublicRecords() {}

    public static ConsumerRecord<String, String> of(
            String source, String stream, long version, long position, String type, String json) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>("topic", 0, position, stream, json);
        Map.of(
                        "ce_id",
                        new UUID(stream.hashCode(), version).toString(),
                        "ce_source",
                        source,
                        "ce_type",
                        type,
                        "ce_time",
                        "2026-05-15T10:00:00Z",
                        "ce_subject",
                        stream,
                        "position",
                        Long.toString(position),
                        "streamversion",
                        Long.toString(version),
                        "county",
                        "08")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static ConsumerRecords<String, String> batch(ConsumerRecord<String, String>... records) {
        return batch(List.of(records));
    }

    public static ConsumerRecords<String, String> batch(List<ConsumerRecord<String, String>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition("topic", 0), records), Map.of());
    }
}
