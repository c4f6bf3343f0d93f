package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StoredReply;
import se.rus.platform.store.StreamId;

/** Holds appends back until so many have come, so that each was decided before any of the others was stored. */
final class GatheringStore implements EventStore {
    private final EventStore store;
    private final int many;
    private final List<Runnable> waiting = new ArrayList<>();

    GatheringStore(EventStore store, int many) {
        this.store = store;
        this.many = many;
    }

    @Override
    public Uni<AppendResult> append(Append append) {
        return Uni.createFrom()
                .emitter(emitter ->
                        gather(() -> store.append(append).subscribe().with(emitter::complete, emitter::fail)));
    }

    private void gather(Runnable append) {
        List<Runnable> all = List.of();
        synchronized (waiting) {
            waiting.add(append);
            if (waiting.size() == many) {
                all = List.copyOf(waiting);
                waiting.clear();
            }
        }
        all.forEach(Runnable::run);
    }

    @Override
    public Uni<List<AppendResult>> appendAll(List<Append> appends) {
        return store.appendAll(appends);
    }

    @Override
    public AppendResult appendWhole(Iterator<Append> parts) {
        return store.appendWhole(parts);
    }

    @Override
    public Uni<List<RecordedEvent>> readStream(StreamId stream) {
        return store.readStream(stream);
    }

    @Override
    public Uni<Map<StreamId, List<RecordedEvent>>> readStreams(Collection<StreamId> streams) {
        return store.readStreams(streams);
    }

    @Override
    public Uni<List<RecordedEvent>> readAll(long afterPosition, int limit) {
        return store.readAll(afterPosition, limit);
    }

    @Override
    public Uni<Optional<StoredReply>> reply(String clientId, String key) {
        return store.reply(clientId, key);
    }
}
