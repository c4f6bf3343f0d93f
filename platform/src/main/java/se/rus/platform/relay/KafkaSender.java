package se.rus.platform.relay;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends messages so that, per key, none overtakes another: an idempotent producer whose records never expire. A record
 * that expired could be sent again after a later one of its key, and consumers would take it for an old duplicate.
 */
final class KafkaSender implements AutoCloseable {
    /**
     * Above everything that the services accept. The broker's own limit, a megabyte, is on what it is sent: compressed, in
     * a way that no broker or consumer needs a library for.
     */
    private static final int LARGEST = 20_000_000;

    private final KafkaProducer<String, byte[]> producer;

    KafkaSender(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.ofEntries(
                        entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        entry(ProducerConfig.ACKS_CONFIG, "all"),
                        entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                        entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST),
                        entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * LARGEST),
                        entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip"),
                        entry(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, 1),
                        entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                        entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE),
                        entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
                        entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500)),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends all and waits for every acknowledgement, asking every second whether it may still wait. */
    boolean send(List<OutgoingMessage> messages, BooleanSupplier mayStillSend)
            throws InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> sent =
                messages.stream().map(message -> producer.send(record(message))).toList();
        for (Future<RecordMetadata> each : sent) {
            while (!acknowledged(each)) {
                if (!mayStillSend.getAsBoolean()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean acknowledged(Future<RecordMetadata> sent) throws InterruptedException, ExecutionException {
        try {
            sent.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillWaiting) {
            return false;
        }
    }

    private static ProducerRecord<String, byte[]> record(OutgoingMessage message) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(message.topic(), message.key(), message.value());
        message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Drops what is not acknowledged; it is read again from the checkpoint. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
