package se.rus.local;

import java.nio.file.Path;
import java.util.List;

/** The JDK that this program runs on, for the programs it starts. */
final class Java {
    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The java command with the flags that make small servers start fast: the serial collector and C1 only. */
    static List<String> command() {
        return List.of(home().resolve("bin/java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }
}
