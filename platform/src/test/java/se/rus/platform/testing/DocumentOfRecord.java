package se.rus.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The committed document of a service, which clients are generated from. A change of the API shows in it, line by line,
 * where those who use the API can read it before they meet it.
 */
final class DocumentOfRecord {
    private static final boolean UPDATE = Boolean.getBoolean("rus.openapi.update");

    private final String name;

    DocumentOfRecord(String name) {
        this.name = name;
    }

    /** Fails when they differ; with {@code -Drus.openapi.update=true} writes the served one down instead. */
    void holdAgainst(String served) throws IOException {
        Path committed = Path.of(System.getProperty("rus.root"), "clients", "openapi", name + ".yaml");
        if (UPDATE) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, served);
        }
        assertEquals(
                Files.exists(committed) ? Files.readString(committed) : "",
                served,
                "The API is another than clients/openapi/" + name
                        + ".yaml says. If that is meant, run ./rus openapi and"
                        + " commit the change; clients/CHANGES.md must tell it when it breaks a client.");
    }
}
