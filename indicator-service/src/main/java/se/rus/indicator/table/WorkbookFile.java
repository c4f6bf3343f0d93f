package se.rus.indicator.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook. Only those that are asked for are unpacked, and they are counted together. */
final class WorkbookFile implements AutoCloseable {
    private final ZipFile zip;
    private final Inflation inflation;

    private WorkbookFile(ZipFile zip, Inflation inflation) {
        this.zip = zip;
        this.inflation = inflation;
    }

    /** @throws UnreadableTableException when it is no whole ZIP archive, or has too many parts */
    static WorkbookFile open(Path file, TableLimits limits) throws IOException {
        ZipDirectory.requireSmall(file);
        try {
            return new WorkbookFile(
                    new ZipFile(file.toFile()), new Inflation(Files.size(file), limits.maxUnpackedBytes()));
        } catch (ZipException | EOFException broken) {
            throw WorkbookRefusals.broken();
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** @throws UnreadableTableException when there is no such part */
    XmlPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            throw WorkbookRefusals.broken();
        }
        try {
            InputStream unpacked = zip.getInputStream(entry);
            return XmlPart.open(new MarkupGuard(unpacked, inflation));
        } catch (ZipException | EOFException broken) {
            throw WorkbookRefusals.broken();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
