package se.rus.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the checkout lies on this machine. */
public final class Project {
    private static final Path ROOT = find();

    private Project() {}

    /** The folder that holds {@code rus}, {@code pom.xml} and {@code local/}, absolute. */
    public static Path root() {
        return ROOT;
    }

    /** The folder for everything that {@code ./rus} makes outside the build: {@code .rus}. */
    public static Path state() {
        return ROOT.resolve(".rus");
    }

    private static Path find() {
        String stated = System.getProperty("rus.root");
        if (stated != null) {
            return Path.of(stated).toAbsolutePath().normalize();
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("rus")) && Files.isDirectory(folder.resolve("local"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No checkout of RUS Follow-up at or above " + start
                + ": run from inside it or set the system property rus.root");
    }
}
