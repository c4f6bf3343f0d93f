package se.rus.platform.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;

/** The event table as outbox: every event that has a public form, in order of position. */
@ApplicationScoped
@Unremovable
public class EventSource implements RelaySource {
    private final EventStore store;
    private final PublicEventMapper mapper;

    public EventSource(EventStore store, PublicEventMapper mapper) {
        this.store = store;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Uni<Page> after(long position, int limit) {
        return store.readAll(position, limit).map(events -> page(position, events));
    }

    private Page page(long position, List<RecordedEvent> events) {
        List<OutgoingMessage> messages = events.stream().flatMap(this::message).toList();
        return new Page(messages, events.isEmpty() ? position : events.getLast().position());
    }

    private Stream<OutgoingMessage> message(RecordedEvent event) {
        Optional<PublicEvent> mapped = mapper.map(event);
        return mapped.map(published -> message(event, published)).stream();
    }

    private OutgoingMessage message(RecordedEvent event, PublicEvent published) {
        try {
            byte[] value = EventJson.MAPPER.writeValueAsBytes(published.data());
            return new OutgoingMessage(
                    mapper.topic(), published.key(), value, CloudEventHeaders.of(mapper.source(), event, published));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Public event of " + event.type() + " cannot be written", e);
        }
    }
}
