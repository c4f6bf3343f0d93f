package se.rus.dashboard;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import se.rus.contracts.Topics;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.local.Kafka;

/** A real broker; one strategy is on the topic before the dashboard starts. */
public class RealKafka implements QuarkusTestResourceLifecycleManager {
    private static Producer<String, String> producer;
    private Kafka kafka;

    @Override
    public Map<String, String> start() {
        kafka = Kafka.ephemeral();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
        publish(Sample.DOCUMENT);
        return Map.of("rus.dashboard.kafka", kafka.bootstrapServers(), "rus.dashboard.sign-of-life", "1s");
    }

    @Override
    public void stop() {
        Optional.ofNullable(producer).ifPresent(Producer::close);
        Optional.ofNullable(kafka).ifPresent(Kafka::close);
    }

    /** Sends the document and waits for the broker's answer. */
    static void publish(ProgressDocument document) {
        publish(document.strategyId(), Sample.json(document));
    }

    /** Sends that text, null for a tombstone, and waits for the broker's answer. */
    static void publish(String strategyId, String json) {
        try {
            producer.send(new ProducerRecord<>(Topics.PROGRESS, strategyId, json))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
