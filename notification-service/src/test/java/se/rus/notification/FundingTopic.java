package se.rus.notification;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import se.rus.contracts.Topics;

/** Publishes as the funding service does. */
final class FundingTopic {
    private final String bootstrapServers;

    FundingTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** A grant in a county; the broker has it when this returns. */
    String granted(String county) throws Exception {
        String project = UUID.randomUUID().toString();
        granted(county, project, UUID.randomUUID().toString());
        return project;
    }

    /** The same event may be published again, as after a crash. */
    void granted(String county, String project, String eventId) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(
                Topics.FUNDING, project, "{\"projectId\": \"" + project + "\", \"grantedKronor\": 1000000}");
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", eventId,
                        "ce_source", "/funding",
                        "ce_type", "se.rus.GrantDecided.v1",
                        "ce_time", "2026-04-22T12:05:33Z",
                        "ce_subject", "application-" + project,
                        "content-type", "application/json",
                        "position", "2",
                        "streamversion", "2",
                        "county", county)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
