package se.rus.strategy.progress;

import java.time.Instant;

/**
 * Which events made something.
 *
 * @param source ce_source
 * @param county of the events, two digits
 * @param events how many
 * @param position the greatest of them in the source's store
 * @param at the latest of their times
 */
record Mark(String source, String county, long events, long position, Instant at) {

    /** Both together; of one source and county. */
    Mark plus(Mark other) {
        return new Mark(
                source,
                county,
                events + other.events,
                Math.max(position, other.position),
                at.isAfter(other.at) ? at : other.at);
    }
}
