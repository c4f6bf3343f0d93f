package se.rus.indicator.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Opens submitted files. */
public final class Tables {
    private Tables() {}

    /**
     * Opens a file, and finds its header and its first row.
     *
     * @param said the charset that the sender named; it counts for CSV and NDJSON only
     * @throws UnreadableTableException when the file is not of that format, or has no rows
     * @throws UncheckedIOException when the disk fails
     */
    public static TableReader open(Path file, TableFormat format, Optional<Charset> said, TableLimits limits) {
        TableReader reader = null;
        try {
            FileKind kind = FileKind.of(file).orElseThrow(FileRefusals::empty);
            reader = reader(file, format, kind, said, limits);
            return new CountedReader(reader, limits.maxRows());
        } catch (IOException failed) {
            closed(reader);
            throw new UncheckedIOException(failed);
        } catch (RuntimeException failed) {
            closed(reader);
            throw failed;
        }
    }

    private static TableReader reader(
            Path file, TableFormat format, FileKind kind, Optional<Charset> said, TableLimits limits)
            throws IOException {
        if (format == TableFormat.XLSX) {
            return XlsxTableReader.open(file, kind, limits);
        }
        if (kind != FileKind.OTHER) {
            throw FileRefusals.notTheFormat(format, kind);
        }
        return switch (format) {
            case JSON -> JsonTableReader.open(file, limits);
            case NDJSON -> NdjsonTableReader.open(file, said, limits);
            case CSV -> CsvTableReader.open(file, said, limits);
            case XLSX -> throw new IllegalStateException("A workbook is no text");
        };
    }

    private static void closed(TableReader reader) {
        if (reader != null) {
            reader.close();
        }
    }
}
