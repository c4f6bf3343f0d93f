package se.rus.indicator.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of old Office files, in which Excel also puts a workbook with a password. */
final class OldOffice {
    /** The directory with the names is near the start or the end; protected workbooks begin with it in practice. */
    private static final int LOOKED_AT = 1 << 20;

    private OldOffice() {}

    static boolean isEncrypted(Path file) throws IOException {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).contains(name);
        }
    }
}
