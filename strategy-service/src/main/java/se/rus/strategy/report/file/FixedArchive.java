package se.rus.strategy.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet file without the time at which it was written: the library puts the clock's into it. */
final class FixedArchive {
    private static final String PROPERTIES = "docProps/core.xml";

    /** Not the first day that ZIP can hold: for that one the JDK adds another field, with the machine's time zone in it. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedArchive() {}

    /** The same file, created at that time. */
    static byte[] of(byte[] archive, Instant created) {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (Map.Entry<String, byte[]> part : ArchiveParts.of(archive).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LONG_AGO);
                out.putNextEntry(entry);
                out.write(part.getKey().equals(PROPERTIES) ? dated(part.getValue(), created) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixed.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant created) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + created)
                .getBytes(StandardCharsets.UTF_8);
    }
}
