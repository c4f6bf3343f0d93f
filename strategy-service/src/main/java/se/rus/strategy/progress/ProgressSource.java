package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rus.contracts.Topics;
import se.rus.platform.projection.Generation;
import se.rus.platform.relay.CloudEventHeaders;
import se.rus.platform.relay.OutgoingMessage;
import se.rus.platform.relay.RelaySource;

/** Carries the served documents to rus.progress.v1: state, so what was superseded in between is not sent. */
@ApplicationScoped
public class ProgressSource implements RelaySource {
    private static final String AFTER = """
            select strategy_id, sequence, county, changed_at, document, position from progress_documents
            where generation = %s
              and position > $1
            order by position limit $2
            """.formatted(Generation.served("progress"));

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
                last = row.getLong(5);
            }
            return new Page(messages, last);
        });
    }

    private static OutgoingMessage message(Row row) {
        String strategyId = row.getString(0);
        long sequence = row.getLong(1);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(
                CloudEventHeaders.ID,
                UUID.nameUUIDFromBytes((strategyId + sequence).getBytes(StandardCharsets.UTF_8))
                        .toString());
        headers.put(CloudEventHeaders.SOURCE, "/strategy");
        headers.put(CloudEventHeaders.TYPE, CloudEventHeaders.type("ProgressDocument", 1));
        headers.put(
                CloudEventHeaders.TIME,
                row.getOffsetDateTime(3)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant()
                        .toString());
        headers.put(CloudEventHeaders.SUBJECT, "progress-" + strategyId);
        headers.put("content-type", "application/json");
        headers.put(CloudEventHeaders.POSITION, Long.toString(row.getLong(5)));
        headers.put(CloudEventHeaders.STREAM_VERSION, Long.toString(sequence));
        headers.put(CloudEventHeaders.COUNTY, row.getString(2));
        return new OutgoingMessage(
                Topics.PROGRESS, strategyId, row.getString(4).getBytes(StandardCharsets.UTF_8), headers);
    }
}
