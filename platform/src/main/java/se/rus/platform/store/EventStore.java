package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Append-only streams with one global order. The seven promises stand in docs/architecture.md, each with its test.
 *
 * <p>A {@code Uni} fails with {@link StoreUnavailableException} when the database cannot be reached or the lock cannot
 * be had in time: whether the append happened is then unknown, and the client repeats it under its Idempotency-Key.
 */
public interface EventStore {

    /** Appends one unit. Of several callers at one version exactly one gets {@code Appended}. */
    Uni<AppendResult> append(Append append);

    /** Appends many units, each whole or not at all; results in the order of the units. */
    Uni<List<AppendResult>> appendAll(List<Append> appends);

    /**
     * Appends many parts in one transaction: all of them or, at the first that is refused, none. For worker threads: it
     * waits. The store's lock is held from the first part to the commit, so other appends wait meanwhile, and after five
     * seconds of waiting fail with {@link StoreUnavailableException}: have the parts decided before. Proved by:
     * WholeAppendTest.
     *
     * @param parts at least one; a stream may occur in several of them
     * @return the last part's result, or that of the part that was refused
     */
    AppendResult appendWhole(Iterator<Append> parts);

    /** The stream's events in order of version; empty when there is no such stream. */
    Uni<List<RecordedEvent>> readStream(StreamId stream);

    /** As {@link #readStream} for many; streams that do not exist are absent. */
    Uni<Map<StreamId, List<RecordedEvent>>> readStreams(Collection<StreamId> streams);

    /** At most {@code limit} events after a position, in order of position. Never skips one that commits later. */
    Uni<List<RecordedEvent>> readAll(long afterPosition, int limit);

    /** What was answered under an Idempotency-Key. */
    Uni<Optional<StoredReply>> reply(String clientId, String key);
}
