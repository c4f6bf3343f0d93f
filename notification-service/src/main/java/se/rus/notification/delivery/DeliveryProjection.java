package se.rus.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.rus.notification.delivery.DeliveryEvent.DeliveryCompleted;
import se.rus.notification.delivery.DeliveryEvent.DeliveryGivenUp;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Ends deliveries in the transaction of the event that says so. */
@ApplicationScoped
public class DeliveryProjection implements InlineProjection {
    private static final String END = """
            update deliveries set status = $2, attempts = $3, last_error = coalesce($4, last_error), finished_at = $5
            where delivery_id = $1
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.write(connection, END, InlineRows.of(events, DeliveryEvent.class, (at, it) -> ended(it)));
    }

    private static Tuple ended(DeliveryEvent event) {
        UUID id = UUID.fromString(event.deliveryId());
        return switch (event) {
            case DeliveryCompleted it -> Tuple.of(id, "delivered", it.attempts(), null, InlineRows.utc(it.at()));
            case DeliveryGivenUp it -> Tuple.of(id, "given-up", it.attempts(), it.reason(), InlineRows.utc(it.at()));
        };
    }
}
