package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
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

    /** The stream's events in order of version; empty when there is no such stream. */
    Uni<List<RecordedEvent>> readStream(StreamId stream);

    /** As {@link #readStream} for many; streams that do not exist are absent. */
    Uni<Map<StreamId, List<RecordedEvent>>> readStreams(Collection<StreamId> streams);

    /** At most {@code limit} events after a position, in order of position. Never skips one that commits later. */
    Uni<List<RecordedEvent>> readAll(long afterPosition, int limit);

    /** What was answered under an Idempotency-Key. */
    Uni<Optional<StoredReply>> reply(String clientId, String key);
}
