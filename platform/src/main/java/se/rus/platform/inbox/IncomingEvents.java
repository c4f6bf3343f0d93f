package se.rus.platform.inbox;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A batch of Kafka records as the array parameters of {@code receive_events}. */
final class IncomingEvents {
    private final List<IncomingEvent> events;

    IncomingEvents(List<IncomingEvent> events) {
        this.events = new ArrayList<>(events);
    }

    Tuple tuple(Instant at) {
        Tuple tuple = Tuple.tuple();
        add(tuple, IncomingEvent::source, String[]::new);
        add(tuple, IncomingEvent::stream, String[]::new);
        add(tuple, IncomingEvent::version, Long[]::new);
        add(tuple, IncomingEvent::id, UUID[]::new);
        add(tuple, IncomingEvent::type, String[]::new);
        add(tuple, IncomingEvent::key, String[]::new);
        add(tuple, IncomingEvent::county, String[]::new);
        add(tuple, IncomingEvent::data, String[]::new);
        add(tuple, event -> event.time().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new);
        add(tuple, IncomingEvent::position, Long[]::new);
        add(tuple, IncomingEvent::traceparent, String[]::new);
        return tuple.addValue(at.atOffset(ZoneOffset.UTC));
    }

    private <T> void add(Tuple tuple, Function<IncomingEvent, T> part, IntFunction<T[]> array) {
        tuple.addValue(events.stream().map(part).toArray(array));
    }
}
