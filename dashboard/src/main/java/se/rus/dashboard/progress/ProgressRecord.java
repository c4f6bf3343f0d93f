package se.rus.dashboard.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import se.rus.contracts.progress.ProgressDocument;

/** What one record of the topic means for the board. */
@ApplicationScoped
public class ProgressRecord {
    private static final Logger LOG = Logger.getLogger(ProgressRecord.class);
    private static final String TYPE = "se.rus.ProgressDocument.v1";

    private final ProgressBoard board;
    private final ObjectMapper json;
    private final Counter unreadable;

    ProgressRecord(ProgressBoard board, ObjectMapper json, MeterRegistry metrics) {
        this.board = board;
        this.json = json;
        this.unreadable = Counter.builder("rus.dashboard.unreadable")
                .description("Records of the progress topic that could not be read; what was held is still shown")
                .register(metrics);
        metrics.gauge("rus.dashboard.strategies", board, all -> all.all().size());
    }

    /** Holds the document, or removes it on a null value. A record that cannot be read is counted, logged and left. */
    public void apply(ConsumerRecord<String, String> record) {
        if (record.key() == null) {
            leave(record, "it has no key");
        } else if (record.value() == null) {
            board.remove(record.key());
        } else if (!TYPE.equals(type(record))) {
            leave(record, "its type is " + type(record) + " and not " + TYPE);
        } else {
            hold(record);
        }
    }

    private void hold(ConsumerRecord<String, String> record) {
        try {
            ProgressDocument document = json.readValue(record.value(), ProgressDocument.class);
            if (record.key().equals(document.strategyId())) {
                board.hold(document);
            } else {
                leave(record, "its key is not the strategyId of its document");
            }
        } catch (JsonProcessingException e) {
            leave(record, e.getOriginalMessage());
        }
    }

    private void leave(ConsumerRecord<String, String> record, String why) {
        unreadable.increment();
        LOG.warnf("Record %s-%d@%d is not shown: %s", record.topic(), record.partition(), record.offset(), why);
    }

    private static String type(ConsumerRecord<String, String> record) {
        Header header = record.headers().lastHeader("ce_type");
        // A producer without CloudEvents headers is taken at its word: the topic has one type.
        return header == null ? TYPE : new String(header.value(), StandardCharsets.UTF_8);
    }
}
