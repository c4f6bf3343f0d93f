package se.rus.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit of appending: all its streams or none of them, together with the reply to the client's Idempotency-Key.
 *
 * @param streams each stream at most once; may be empty only when there is a reply to keep
 */
public record Append(List<StreamAppend> streams, Metadata metadata, Optional<IdempotentReply> reply) {
    public Append {
        streams = List.copyOf(streams);
        if (streams.stream()
                        .map(StreamAppend::stream)
                        .collect(Collectors.toSet())
                        .size()
                != streams.size()) {
            throw new IllegalArgumentException("A stream occurs twice in one append");
        }
        if (streams.isEmpty() && reply.isEmpty()) {
            throw new IllegalArgumentException("Nothing to append");
        }
    }

    /** An append to one stream without an Idempotency-Key. */
    public static Append of(StreamId stream, long expectedVersion, List<NewEvent> events, Metadata metadata) {
        return new Append(List.of(new StreamAppend(stream, expectedVersion, events)), metadata, Optional.empty());
    }

    /** How many events the unit holds. */
    int size() {
        return streams.stream().mapToInt(each -> each.events().size()).sum();
    }
}
