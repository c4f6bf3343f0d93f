package se.rus.platform.store;

/** What became of one {@link Append}. */
public sealed interface AppendResult {

    /**
     * Stored durably.
     *
     * @param lastPosition position of the unit's last event, or of the last event of all where it held none
     */
    record Appended(long lastPosition) implements AppendResult {}

    /** Nothing stored: somebody else was faster, or the caller never knew the stream. */
    record Conflict(StreamId stream, long expected, long actual) implements AppendResult {}

    /** Nothing stored: the Idempotency-Key has been used; {@link EventStore#reply} tells what was answered. */
    record KeyUsed(String clientId, String key) implements AppendResult {}
}
