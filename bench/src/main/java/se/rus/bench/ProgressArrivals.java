package se.rus.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.rus.platform.store.EventJson;

/** Reads rus.progress.v1 and notes when each document came, by the position of indicator-service that it has reached. */
final class ProgressArrivals implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final ConcurrentSkipListMap<Long, Long> seen = new ConcurrentSkipListMap<>();
    private final String strategyId;
    private final Thread reading;
    private volatile boolean stopped;

    ProgressArrivals(String broker, String strategyId) {
        this.strategyId = strategyId;
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("rus.progress.v1"));
        reading = Thread.ofPlatform().name("progress-arrivals").start(this::read);
    }

    private void read() {
        try (consumer) {
            while (!stopped) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    long now = System.nanoTime();
                    if (record.key().equals(strategyId) && record.value() != null) {
                        seen.putIfAbsent(position(record.value()), now);
                    }
                }
            }
        }
    }

    private static long position(String json) {
        try {
            for (JsonNode source : EventJson.MAPPER.readTree(json).get("sources")) {
                if (source.get("source").asText().contains("indicators")) {
                    return source.get("position").asLong();
                }
            }
            return 0;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** System.nanoTime of the first document that had reached a position, by position. */
    ConcurrentSkipListMap<Long, Long> seen() {
        return seen;
    }

    long reached() {
        return seen.isEmpty() ? 0 : seen.lastKey();
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        reading.join();
    }
}
