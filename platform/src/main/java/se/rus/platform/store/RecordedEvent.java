package se.rus.platform.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as the store holds it.
 *
 * @param position place in the service's one order, from 1, without gaps; the order of commits
 * @param version place in its stream, from 1, without gaps
 * @param schemaVersion the version it was written in; {@code data} is already brought to the current one
 * @param data the service's own event record
 * @param recordedAt microsecond precision
 */
public record RecordedEvent(
        long position,
        StreamId stream,
        long version,
        UUID id,
        String type,
        int schemaVersion,
        Object data,
        Metadata metadata,
        Instant recordedAt) {}
