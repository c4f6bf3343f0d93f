package se.rus.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** An independent consumer of one topic, from its beginning. */
public final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> read = new ArrayList<>();

    public TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "reader-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** Reads until there are so many records; fails when they do not come. */
    public List<ConsumerRecord<String, String>> readUntil(int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (read.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Of " + count + " records only " + read.size() + " came");
            }
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return List.copyOf(read);
    }

    /** Reads until there are so many different events, and returns the first delivery of each. */
    public List<ConsumerRecord<String, String>> readUntilDistinct(int count) {
        List<ConsumerRecord<String, String>> firsts = firsts();
        while (firsts.size() < count) {
            readUntil(read.size() + 1);
            firsts = firsts();
        }
        return firsts;
    }

    private List<ConsumerRecord<String, String>> firsts() {
        Set<String> seen = new HashSet<>();
        return read.stream()
                .filter(record -> seen.add(headers(record).get("ce_id")))
                .toList();
    }

    public static Map<String, String> headers(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
