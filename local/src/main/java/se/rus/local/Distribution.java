package se.rus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A server's files in {@code .rus/dist/<name>}, made once per checkout and version.
 *
 * <p>Several builds and tests may ask at the same time, also from different JVMs: a file lock lets one of them do the
 * work, and a rename at the end means that a folder with the final name is always whole.
 */
final class Distribution {
    private Distribution() {}

    /** How a distribution's folder is filled. */
    @FunctionalInterface
    interface Filling {
        void fill(Path emptyFolder) throws IOException;
    }

    static synchronized Path once(String name, Filling filling) {
        Path home = Project.state().resolve("dist");
        Path ready = home.resolve(name);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        try {
            Files.createDirectories(home);
            try (FileChannel channel = FileChannel.open(
                            home.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(ready)) {
                    Path half = home.resolve(name + ".half");
                    Folders.delete(half);
                    Files.createDirectories(half);
                    filling.fill(half);
                    Files.move(half, ready);
                }
            }
            return ready;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + ready, e);
        }
    }

    /** A file that the build put into local/target/dist. */
    static Path packed(String fileName) {
        Path file = Project.root().resolve("local/target/dist").resolve(fileName);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    file + " is missing. Build it first: ./rus up does so, or mvn -f local/pom.xml install");
        }
        return file;
    }
}
