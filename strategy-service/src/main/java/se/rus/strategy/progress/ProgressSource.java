package se.rus.strategy.progress;

import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rus.contracts.Topics;
import se.rus.platform.relay.CloudEventHeaders;
import se.rus.platform.relay.OutgoingMessage;
import se.rus.platform.relay.RelaySource;

/** Carries the served documents to rus.progress.v1. They are state: one that was replaced before it was sent is not. */
@ApplicationScoped
@Unremovable
public class ProgressSource implements RelaySource {
    private static final String AFTER = """
            select strategy_id, county, sequence, changed_at, doc, position from served_progress
            where position > $1 order by position limit $2
            """;

    private final Pool pool;

    ProgressSource(Pool pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Uni<Page> after(long position, int limit) {
        return pool.preparedQuery(AFTER).execute(Tuple.of(position, limit)).map(rows -> {
            List<OutgoingMessage> messages = new ArrayList<>();
            long last = position;
            for (Row row : rows) {
                messages.add(message(row));
                last = row.getLong("position");
            }
            return new Page(messages, last);
        });
    }

    private static OutgoingMessage message(Row row) {
        String strategyId = row.getString("strategy_id");
        return new OutgoingMessage(
                Topics.PROGRESS,
                strategyId,
                row.getString("doc").getBytes(StandardCharsets.UTF_8),
                headers(strategyId, row));
    }

    /** The stream is the document's own: the strategy's has another version. */
    private static Map<String, String> headers(String strategyId, Row row) {
        String stream = "progress-" + strategyId;
        String sequence = Long.toString(row.getLong("sequence"));
        byte[] identity = (stream + '/' + sequence).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(CloudEventHeaders.ID, UUID.nameUUIDFromBytes(identity).toString());
        headers.put(CloudEventHeaders.SOURCE, "/strategy");
        headers.put(CloudEventHeaders.TYPE, CloudEventHeaders.type("ProgressDocument", 1));
        headers.put(
                CloudEventHeaders.TIME,
                row.getOffsetDateTime("changed_at").toInstant().toString());
        headers.put(CloudEventHeaders.SUBJECT, stream);
        headers.put("content-type", "application/json");
        headers.put(CloudEventHeaders.POSITION, Long.toString(row.getLong("position")));
        headers.put(CloudEventHeaders.STREAM_VERSION, sequence);
        headers.put(CloudEventHeaders.COUNTY, row.getString("county"));
        return headers;
    }
}
