package se.rus.strategy.progress;

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

/** Publishes what the other services publish, made of the approved samples. */
public final class OtherServices implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private long position = 1_000;

    public OtherServices(String broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer());
    }

    /** The approved sample, to be changed at will. */
    public static ObjectNode sample(String type) {
        try (var in = OtherServices.class.getResourceAsStream("/samples/" + type + "/v1.json")) {
            return (ObjectNode) EventJson.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An indicator of a strategy's first goal. */
    public void defined(String indicatorId, String strategyId, String county, long position) {
        ObjectNode definition =
                sample("IndicatorDefined").put("indicatorId", indicatorId).put("county", county);
        definition.putArray("goals").addObject().put("strategyId", strategyId).put("goalId", "goal-1");
        indicators("indicator-" + indicatorId, 1, position, "IndicatorDefined", county, definition);
    }

    /** A first value. */
    public void observed(String indicatorId, String actor, String period, long position) {
        String stream = indicatorId + "/" + actor + "/" + period + "/total";
        ObjectNode data = sample("ObservationRecorded")
                .put("indicatorId", indicatorId)
                .put("actor", actor)
                .put("period", period);
        indicators(stream, 1, position, "ObservationRecorded", "08", data);
    }

    /** What a value means. */
    public void assessed(String indicatorId, String actor, String signal, long version, String time) {
        ObjectNode data = sample("IndicatorAssessed")
                .put("indicatorId", indicatorId)
                .put("actor", actor)
                .put("signal", signal);
        String stream = "signal-" + indicatorId + "/" + actor;
        send("rus.indicator.v1", "/indicators", stream, version, position++, "IndicatorAssessed", "08", data, time);
    }

    /** Anything of the indicator service: a sample that was changed. */
    public void published(String stream, long version, String type, String county, ObjectNode data) {
        indicators(stream, version, position++, type, county, data);
    }

    /** Money for a project under a strategy's first goal. */
    public void granted(String projectId, String strategyId, String county, String source, long kronor) {
        granted(projectId, county, source, grant(projectId, strategyId, source, kronor));
    }

    /** Money of 1:1 for a project in Kalmar under a strategy's first goal and a focus area. */
    public void granted(String projectId, String focusAreaId, String strategyId, long kronor) {
        ObjectNode data = grant(projectId, strategyId, "1:1", kronor).put("focusAreaId", focusAreaId);
        granted(projectId, "08", "1:1", data);
    }

    private static ObjectNode grant(String projectId, String strategyId, String source, long kronor) {
        return sample("GrantDecided")
                .put("projectId", projectId)
                .put("strategyId", strategyId)
                .put("goalId", "goal-1")
                .put("applicant", "0880")
                .put("source", source)
                .put("grantedKronor", kronor);
    }

    private void granted(String projectId, String county, String source, ObjectNode data) {
        String stream = "application-" + projectId + county + source;
        send("rus.funding.v1", "/funding", stream, 1, 11, "GrantDecided", county, data, "2026-05-15T10:00:00Z");
    }

    /** Money paid of the project's first grant of that source. */
    public void paid(String paymentId, String projectId, String strategyId, String source, long kronor) {
        ObjectNode data = sample("GrantPaid")
                .put("paymentId", paymentId)
                .put("projectId", projectId)
                .put("strategyId", strategyId)
                .put("source", source)
                .put("paidKronor", kronor);
        data.remove("grantId");
        send(
                "rus.funding.v1",
                "/funding",
                "payment-" + paymentId,
                1,
                12,
                "GrantPaid",
                "08",
                data,
                "2026-05-15T10:00:00Z");
    }

    private void indicators(String stream, long version, long position, String type, String county, ObjectNode data) {
        send("rus.indicator.v1", "/indicators", stream, version, position, type, county, data, "2026-05-15T10:00:00Z");
    }

    /** Anything of the strategy service, as another instance of it might have published it. */
    public void strategy(String stream, long version, String type, String county, ObjectNode data) {
        send(
                "rus.strategy.v1",
                "/strategy",
                stream,
                version,
                1_000_000 + position++,
                type,
                county,
                data,
                "2026-05-15T10:00:00Z");
    }

    private void send(
            String topic,
            String source,
            String stream,
            long version,
            long position,
            String type,
            String county,
            ObjectNode data,
            String time) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, stream, data.toString());
        Map.of(
                        "ce_id",
                        UUID.nameUUIDFromBytes((stream + version).getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "ce_source",
                        source,
                        "ce_type",
                        "se.rus." + type + ".v1",
                        "ce_time",
                        time,
                        "ce_subject",
                        stream,
                        "position",
                        Long.toString(position),
                        "streamversion",
                        Long.toString(version),
                        "county",
                        county)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
