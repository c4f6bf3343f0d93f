package se.rus.platform.projection;

import java.time.Instant;

/**
 * An event that stands still.
 *
 * @param position in the inbox
 * @param reason why it could not be applied, or that it waits behind an earlier one of its stream
 */
public record ParkedEvent(
        String projection, long generation, long position, String source, String stream, String reason, Instant at) {}
