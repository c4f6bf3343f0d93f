package se.rus.notification.delivery;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.rus.notification.subscription.DeliveryChannel;

/** What is left to deliver. Blocks: only the delivery workers' own threads ask. */
@ApplicationScoped
public class PendingDeliveries {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FIELDS = """
            select f.delivery_id, f.subscription_id, s.channel, s.url, f.attempts, f.event_id, f.source, f.type,
                   f.stream_id, f.county, f.event_time, f.data
            from feed f join subscriptions s using (subscription_id)
            """;
    private static final String FEEDS =
            FIELDS + " where f.status = 'pending' and s.channel = 'feed' order by f.sequence limit $1";
    private static final String DUE_WEBHOOKS = """
            select d.subscription_id from deliveries d join subscriptions s using (subscription_id)
            where d.status = 'pending' and s.channel = 'webhook' and s.closed_at is null
            group by d.subscription_id
            having (array_agg(d.next_attempt_at order by d.sequence))[1] <= $1
            """;
    private static final String FIRST = FIELDS + """
             where f.sequence = (select min(sequence) from deliveries where subscription_id = $1 and status = 'pending')
               and s.closed_at is null
               and exists (select 1 from deliveries d where d.sequence = f.sequence and d.next_attempt_at <= $2)
            """;
    private static final String FAILED =
            "update deliveries set attempts = $2, next_attempt_at = $3, last_error = $4 where delivery_id = $1";

    private final Pool pool;

    PendingDeliveries(Pool pool) {
        this.pool = pool;
    }

    /** Deliveries that only need to be noted, oldest first. */
    List<PendingDelivery> feeds(int limit) {
        return read(FEEDS, Tuple.of(limit));
    }

    /** Subscriptions whose oldest delivery is due. */
    List<String> dueWebhooks(Instant now) {
        return StreamSupport.stream(
                        rows(DUE_WEBHOOKS, Tuple.of(now.atOffset(ZoneOffset.UTC)))
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
    }

    /** A subscription's oldest delivery, if it is due: a later one never overtakes it. */
    Optional<PendingDelivery> first(String subscriptionId, Instant now) {
        return read(FIRST, Tuple.of(subscriptionId, now.atOffset(ZoneOffset.UTC))).stream()
                .findFirst();
    }

    /** Notes an attempt that failed and when the next one is due. */
    void failed(UUID deliveryId, int attempts, Instant next, String reason) {
        rows(FAILED, Tuple.of(deliveryId, attempts, next.atOffset(ZoneOffset.UTC), reason));
    }

    private List<PendingDelivery> read(String sql, Tuple tuple) {
        return StreamSupport.stream(rows(sql, tuple).spliterator(), false)
                .map(PendingDeliveries::read)
                .toList();
    }

    private RowSet<Row> rows(String sql, Tuple tuple) {
        return pool.preparedQuery(sql).execute(tuple).await().atMost(PATIENCE);
    }

    private static PendingDelivery read(Row row) {
        return new PendingDelivery(
                row.getUUID(0),
                row.getString(1),
                DeliveryChannel.of(row.getString(2)),
                row.getString(3),
                row.getInteger(4),
                row.getUUID(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getOffsetDateTime(10).toInstant(),
                row.getString(11));
    }
}
