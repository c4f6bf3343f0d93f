package se.rus.strategy.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.rus.platform.decision.Decider;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamId;

/** How things stood at a time that has passed: their streams, folded as decisions are, up to then. */
@ApplicationScoped
public class PastStates {
    private final EventStore store;

    PastStates(EventStore store) {
        this.store = store;
    }

    /**
     * The states of streams before a time, in the order of the ids. A stream that had not begun is left out.
     *
     * @param prefix of the stream ids, before the ids
     * @param events the sealed interface
     */
    public <S, E> Uni<List<S>> before(
            Instant until, String prefix, Collection<String> ids, Class<E> events, Decider<?, S, E> decider) {
        List<StreamId> streams =
                ids.stream().map(id -> new StreamId(prefix + id)).toList();
        return streams.isEmpty()
                ? Uni.createFrom().item(List.of())
                : store.readStreams(streams)
                        .map(found -> streams.stream()
                                .map(stream -> told(found, stream, until))
                                .filter(told -> !told.isEmpty())
                                .map(told -> folded(told, events, decider))
                                .toList());
    }

    private static List<RecordedEvent> told(Map<StreamId, List<RecordedEvent>> found, StreamId stream, Instant until) {
        return found.getOrDefault(stream, List.of()).stream()
                .filter(event -> event.recordedAt().isBefore(until))
                .toList();
    }

    private static <S, E> S folded(List<RecordedEvent> told, Class<E> events, Decider<?, S, E> decider) {
        S state = decider.initial();
        for (RecordedEvent event : told) {
            state = decider.evolve(state, events.cast(event.data()));
        }
        return state;
    }
}
