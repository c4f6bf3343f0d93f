package se.rus.bench;

import java.util.Locale;

/** Tells the waiting human what is going on. */
final class Progress {
    private static final long STARTED = System.nanoTime();

    private Progress() {}

    static void say(String format, Object... values) {
        System.err.printf(
                Locale.ROOT,
                "%4d s  %s%n",
                (System.nanoTime() - STARTED) / 1_000_000_000,
                String.format(Locale.ROOT, format, values));
    }
}
