package se.rus.local;

import java.util.function.Consumer;

/** One line for each thing that happens, with the seconds since the start. */
final class Progress implements Consumer<String> {
    private final long began = System.nanoTime();

    @Override
    public synchronized void accept(String line) {
        System.out.printf("%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, line);
    }
}
