package se.rus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line of any process, as /proc tells it; ProcessHandle hides those of other namespaces. */
final class CommandLine {
    private CommandLine() {}

    /** The words with spaces between, or an empty text when the process is gone or not to be read. */
    static String of(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }
}
