package se.rus.strategy.report.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a ZIP archive in memory, by its directory. The JDK reads archives from files by their directory, but from
 * memory only part by part, and the spreadsheet library writes lengths behind the parts in a form that it then refuses.
 */
final class ArchiveParts {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;

    private final ByteBuffer archive;

    private ArchiveParts(byte[] archive) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Names and contents, in the order of the directory; all parts must be deflated. */
    static SequencedMap<String, byte[]> of(byte[] archive) {
        return new ArchiveParts(archive).parts();
    }

    private SequencedMap<String, byte[]> parts() {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        int end = end();
        int entry = archive.getInt(end + 16);
        for (int left = length(end + 10); left > 0; left--) {
            int name = length(entry + 28);
            parts.put(
                    new String(archive.array(), entry + 46, name, StandardCharsets.UTF_8),
                    content(archive.getInt(entry + 42)));
            entry += 46 + name + length(entry + 30) + length(entry + 32);
        }
        return parts;
    }

    private int end() {
        int at = archive.capacity() - END_LENGTH;
        while (archive.getInt(at) != END) {
            at--;
        }
        return at;
    }

    private byte[] content(int header) {
        int from = header + 30 + length(header + 26) + length(header + 28);
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(archive.array(), from, archive.capacity() - from), inflater)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }

    private int length(int at) {
        return Short.toUnsignedInt(archive.getShort(at));
    }
}
