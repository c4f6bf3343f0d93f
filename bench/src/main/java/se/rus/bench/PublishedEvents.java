package se.rus.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import se.rus.platform.store.EventJson;

/** Publishes what indicator-service would publish, made of the approved samples: 28 indicators of six goals. */
final class PublishedEvents implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private long position;

    PublishedEvents(String broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "linger.ms", 5), new StringSerializer(), new StringSerializer());
    }

    static String indicator(int number) {
        return "bench-" + number;
    }

    static ObjectNode definition(String strategyId, int number) {
        ObjectNode definition = sample("IndicatorDefined")
                .put("indicatorId", indicator(number))
                .put("code", "B-" + number)
                .put("county", "08");
        definition
                .putArray("goals")
                .addObject()
                .put("strategyId", strategyId)
                .put("goalId", "goal-" + (number % ProgressStage.GOALS + 1));
        ProgressStage.ACTORS.forEach(definition.putArray("expectedActors")::add);
        return definition;
    }

    void defined(String strategyId) {
        for (int number = 0; number < ProgressStage.INDICATORS; number++) {
            send("indicator-" + indicator(number), 1, "IndicatorDefined", definition(strategyId, number));
        }
    }

    /** Version 1 is the first value, later ones revise it. */
    void observed(int indicator, String actor, String period, long version) {
        String type = version == 1 ? "ObservationRecorded" : "ObservationRevised";
        String stream = indicator(indicator) + "/" + actor + "/" + period + "/total";
        send(
                stream,
                version,
                type,
                sample(type)
                        .put("indicatorId", indicator(indicator))
                        .put("actor", actor)
                        .put("period", period)
                        .put("breakdown", "total"));
    }

    void assessed(int indicator, String actor, long version) {
        send(
                "signal-" + indicator(indicator) + "/" + actor,
                version,
                "IndicatorAssessed",
                sample("IndicatorAssessed")
                        .put("indicatorId", indicator(indicator))
                        .put("actor", actor));
    }

    private static ObjectNode sample(String type) {
        try (var in = PublishedEvents.class.getResourceAsStream("/samples/" + type + "/v1.json")) {
            return (ObjectNode) EventJson.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String stream, long version, String type, ObjectNode data) {
        position++;
        ProducerRecord<String, String> record = new ProducerRecord<>("rus.indicator.v1", stream, data.toString());
        Map.of(
                        "ce_id",
                        UUID.nameUUIDFromBytes((stream + version).getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "ce_source",
                        "/indicators",
                        "ce_type",
                        "se.rus." + type + ".v1",
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
        producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
