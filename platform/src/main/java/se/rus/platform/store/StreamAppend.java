package se.rus.platform.store;

import java.util.List;

/**
 * Events for one stream.
 *
 * @param expectedVersion the version the decision was made on; 0 when the stream must not exist yet
 * @param events at least one
 */
public record StreamAppend(StreamId stream, long expectedVersion, List<NewEvent> events) {
    public StreamAppend {
        events = List.copyOf(events);
        if (events.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("An append has events and an expected version of 0 or more: " + stream);
        }
    }
}
