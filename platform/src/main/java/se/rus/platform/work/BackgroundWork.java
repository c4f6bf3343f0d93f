package se.rus.platform.work;

import java.time.Duration;

/**
 * Work that goes on behind the requests, one step at a time, in one process of all. Each bean of this type gets a thread
 * of its own, where it may wait. The lease keeps two processes from doing the same work at once; it does not have to be
 * relied on: a step must be safe when two do it, as an append with an expected version is.
 */
public interface BackgroundWork {

    /** Names the thread and the lease; unique in the service. */
    String name();

    /**
     * Does some work, some seconds of it at most.
     *
     * @return true when there may be more at once; false to wait for the next commit or half a second
     */
    boolean step();

    /**
     * How long to leave the machine to others after a step, so that work that can wait does not slow down what cannot.
     *
     * @param step how long the step took
     */
    default Duration pauseAfter(Duration step) {
        return Duration.ZERO;
    }
}
