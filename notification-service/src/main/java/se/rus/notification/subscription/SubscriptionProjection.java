package se.rus.notification.subscription;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionClosed;
import se.rus.notification.subscription.SubscriptionEvent.SubscriptionOpened;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/**
 * Fills the table of subscriptions, and marks from which place of the inbox on events are delivered. The lock keeps
 * the projection of deliveries from passing that place before the subscription can be seen: without it, an event that
 * arrives at the same moment could be missed.
 */
@ApplicationScoped
public class SubscriptionProjection implements InlineProjection {
    private static final String HOLD_DELIVERIES =
            "select generation from projections where name = 'deliveries' and status <> 'retired' for share";
    private static final String OPEN = """
            insert into subscriptions (subscription_id, version, client_id, event_types, county, channel, url, opened_at,
                after_position)
            values ($1, $2, $3, $4, $5, $6, $7, $8, (select coalesce(max(position), 0) from inbox))
            """;
    private static final String CLOSE = """
            update subscriptions set version = $2, closed_at = $3,
                closed_position = (select coalesce(max(position), 0) from inbox)
            where subscription_id = $1
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        List<Tuple> opened = InlineRows.of(events, SubscriptionOpened.class, SubscriptionProjection::opened);
        List<Tuple> closed = InlineRows.of(events, SubscriptionClosed.class, SubscriptionProjection::closed);
        if (opened.isEmpty() && closed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .query(HOLD_DELIVERIES)
                .execute()
                .chain(() -> InlineRows.write(connection, OPEN, opened))
                .chain(() -> InlineRows.write(connection, CLOSE, closed));
    }

    private static Tuple opened(RecordedEvent at, SubscriptionOpened it) {
        return Tuple.tuple()
                .addValue(it.subscriptionId())
                .addValue(at.version())
                .addValue(it.clientId())
                .addValue(it.eventTypes().toArray(String[]::new))
                .addValue(it.county())
                .addValue(it.channel().word())
                .addValue(it.url())
                .addValue(InlineRows.utc(it.openedAt()));
    }

    private static Tuple closed(RecordedEvent at, SubscriptionClosed it) {
        return Tuple.of(it.subscriptionId(), at.version(), InlineRows.utc(it.closedAt()));
    }
}
