package se.rus.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every process that this program has started, so that none outlives a Ctrl-C, wherever in its start it came. */
final class Started {
    private static final List<ServerProcess> RUNNING = new ArrayList<>();
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
        RUNNING.removeIf(process -> !process.alive());
        ServerProcess process = start.start();
        RUNNING.add(process);
        listener.accept(process);
        return process;
    }

    /** Hears of every process from now on. */
    static synchronized void tell(Consumer<ServerProcess> who) {
        listener = who;
    }

    /** Stops all that still run, and lets no more start. */
    static void stopAll() {
        List<ServerProcess> all;
        synchronized (Started.class) {
            ending = true;
            all = List.copyOf(RUNNING);
        }
        Stopping.all(all);
    }
}
