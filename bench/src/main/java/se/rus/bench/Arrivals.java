package se.rus.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.rus.platform.relay.CloudEventHeaders;

/** A consumer as anybody would write it, with the client's default settings, that notes when each event came. */
final class Arrivals implements Runnable {
    private final KafkaConsumer<String, String> consumer;
    private final Map<UUID, Long> first = new ConcurrentHashMap<>();
    private volatile boolean stopped;
    private volatile int deliveries;

    Arrivals(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "bench", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
    }

    @Override
    public void run() {
        try (consumer) {
            while (!stopped) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    long now = System.nanoTime();
                    byte[] id =
                            record.headers().lastHeader(CloudEventHeaders.ID).value();
                    first.putIfAbsent(UUID.fromString(new String(id, StandardCharsets.US_ASCII)), now);
                    deliveries++;
                }
            }
        }
    }

    /** System.nanoTime of each event's first delivery. */
    Map<UUID, Long> first() {
        return first;
    }

    int deliveries() {
        return deliveries;
    }

    void stop() {
        stopped = true;
    }
}
