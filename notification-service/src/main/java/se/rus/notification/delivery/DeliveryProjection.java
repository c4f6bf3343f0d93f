package se.rus.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.rus.notification.delivery.DeliveryEvent.DeliveryCompleted;
import se.rus.notification.delivery.DeliveryEvent.DeliveryGivenUp;
import se.rus.platform.store.InlineProjection;
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
        List<Tuple> ended = events.stream()
                .map(RecordedEvent::data)
                .flatMap(data -> data instanceof DeliveryEvent event ? Stream.of(ended(event)) : Stream.empty())
                .toList();
        return ended.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(END).executeBatch(ended).replaceWithVoid();
    }

    private static Tuple ended(DeliveryEvent event) {
        UUID id = UUID.fromString(event.deliveryId());
        return switch (event) {
            case DeliveryCompleted it ->
                Tuple.of(id, "delivered", it.attempts(), null, it.at().atOffset(ZoneOffset.UTC));
            case DeliveryGivenUp it ->
                Tuple.of(id, "given-up", it.attempts(), it.reason(), it.at().atOffset(ZoneOffset.UTC));
        };
    }
}
