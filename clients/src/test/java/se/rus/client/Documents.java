package se.rus.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents of record, and those that were last released. */
final class Documents {
    static final List<String> NAMES = List.of("strategy", "indicator", "project-funding", "notification");

    private Documents() {}

    static String ofRecord(String name) {
        return read(Path.of("openapi", name + ".yaml"));
    }

    static String released(String name) {
        return read(Path.of("released", name + ".yaml"));
    }

    static String changes() {
        return read(Path.of("CHANGES.md"));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
