package se.rus.notification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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
        try (KafkaProducer<String, String> producer = producer()) {
            producer.send(record(county, project, project, eventId)).get();
        }
    }

    /** Many grants, one after the other on one partition, until told to stop. Returns the projects in that order. */
    List<String> grantedUntil(BooleanSupplier enough) throws Exception {
        List<String> projects = new ArrayList<>();
        try (KafkaProducer<String, String> producer = producer()) {
            while (!enough.getAsBoolean()) {
                String project = UUID.randomUUID().toString();
                producer.send(record(
                                "08",
                                "one-partition",
                                project,
                                UUID.randomUUID().toString()))
                        .get();
                projects.add(project);
            }
        }
        return projects;
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer());
    }

    private static ProducerRecord<String, String> record(String county, String key, String project, String eventId) {
        ProducerRecord<String, String> record = new ProducerRecord<>(
                Topics.FUNDING, key, "{\"projectId\": \"" + project + "\", \"grantedKronor\": 1000000}");
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
        return record;
    }
}
