package se.rus.bench;

import java.util.UUID;

/** One writer's streams in turn, each with its next version, as in the peers' measurement: 200 for each writer. */
final class Streams {
    private static final int COUNT = 200;

    private final String prefix = UUID.randomUUID().toString();
    private final long[] versions = new long[COUNT];
    private int current = -1;

    /** Goes on to the next stream. */
    void advance() {
        current = (current + 1) % COUNT;
        versions[current]++;
    }

    String id() {
        return prefix + "/" + current;
    }

    /** The version that the next event of the stream gets, from 1. */
    long version() {
        return versions[current];
    }
}
