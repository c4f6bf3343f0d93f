package se.rus.dashboard.progress;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import se.rus.dashboard.DashboardConfig;

/**
 * Reads the whole topic into the board at every start, and follows it from there. It keeps nothing and commits
 * nothing: the topic is the state. A plain consumer with assigned partitions, so that "read to the end" can be
 * known exactly: positions move past compacted records and transaction markers, which no listener sees.
 */
@ApplicationScoped
public class ProgressTopic {
    private static final Logger LOG = Logger.getLogger(ProgressTopic.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final DashboardConfig config;
    private final ProgressRecord records;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean readToEnd;
    private Thread reader;

    ProgressTopic(DashboardConfig config, ProgressRecord records) {
        this.config = config;
        this.records = records;
    }

    /** Whether everything that was on the topic at the start is on the board; stays true while brokers are down. */
    public boolean readToEnd() {
        return readToEnd;
    }

    void start(@Observes StartupEvent event) {
        reader = Thread.ofPlatform().name("progress-topic").daemon().start(this::readUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        reader.join(Duration.ofSeconds(5));
    }

    private void readUntilStopped() {
        try {
            do {
                readOnce();
            } while (!stopping.await(config.retryPause().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOnce() {
        try (Consumer<String, String> consumer = open()) {
            follow(consumer);
        } catch (KafkaException e) {
            LOG.warnf("%s at %s cannot be read, trying again: %s", config.topic(), config.kafka(), e.getMessage());
        }
    }

    private void follow(Consumer<String, String> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(config.topic()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("there is no such topic yet");
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (stopping.getCount() > 0) {
            consumer.poll(POLL).forEach(records::apply);
            if (!readToEnd && reached(consumer, ends)) {
                readToEnd = true;
                LOG.infof("%s has been read to its end", config.topic());
            }
        }
    }

    private static boolean reached(Consumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Consumer<String, String> open() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        config.kafka(),
                        "client.id",
                        "dashboard",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "allow.auto.create.topics",
                        false,
                        "isolation.level",
                        "read_committed",
                        "default.api.timeout.ms",
                        5_000,
                        "request.timeout.ms",
                        5_000),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
