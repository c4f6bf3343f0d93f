package se.rus.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Every process that this program has started, so that none outlives a Ctrl-C, wherever in its start it came. */
final class Started {
    private static final Deque<ServerProcess> NEWEST_FIRST = new ArrayDeque<>();
    private static boolean ending;
    private static Consumer<ServerProcess> listener = process -> {};

    private Started() {}

    /** What starts one process. */
    @FunctionalInterface
    interface Start {
        ServerProcess start() throws IOException;
    }

    static synchronized ServerProcess remember(Start start) throws IOException {
        if (ending) {
            throw new IllegalStateException("Nothing more is started: this program is ending");
        }
        NEWEST_FIRST.removeIf(process -> !process.alive());
        ServerProcess process = start.start();
        NEWEST_FIRST.addFirst(process);
        listener.accept(process);
        return process;
    }

    /** Hears of every process from now on. */
    static synchronized void tell(Consumer<ServerProcess> who) {
        listener = who;
    }

    /** Stops all that still run, the newest first, and lets no more start. */
    static void stopAll() {
        Deque<ServerProcess> all;
        synchronized (Started.class) {
            ending = true;
            all = new ArrayDeque<>(NEWEST_FIRST);
        }
        all.forEach(process -> process.stop(Duration.ofSeconds(20)));
    }
}
