package se.rus.indicator.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads small tables, whole, from CSV files and workbooks. */
public final class Grids {
    private Grids() {}

    /**
     * Reads a file. Its rows are in memory together: the limits keep them few.
     *
     * @param format CSV or XLSX
     * @param said the charset that the sender named; it counts for CSV only
     * @param mayBe tells the sheet of a workbook that is meant; when it is true of none, the first filled one is read
     * @throws UnreadableTableException when the file is not of that format, has no rows, or more than the limits allow
     * @throws UncheckedIOException when the disk fails
     */
    public static Grid read(
            Path file, TableFormat format, Optional<Charset> said, TableLimits limits, Predicate<List<String>> mayBe) {
        try {
            FileKind kind = FileKind.of(file).orElseThrow(FileRefusals::empty);
            return switch (format) {
                case CSV -> csv(file, kind, said, limits);
                case XLSX -> workbook(file, kind, limits, mayBe);
                case JSON, NDJSON -> throw new IllegalArgumentException("A grid is a CSV file or a workbook");
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Grid csv(Path file, FileKind kind, Optional<Charset> said, TableLimits limits) throws IOException {
        if (kind != FileKind.OTHER) {
            throw FileRefusals.notTheFormat(TableFormat.CSV, kind);
        }
        CsvGridRows rows = new CsvGridRows(limits);
        try (CsvLines<GridRow> lines = CsvLines.open(file, said, limits, rows)) {
            List<GridRow> read = new ArrayList<>();
            for (Optional<GridRow> row = lines.next(); row.isPresent(); row = lines.next()) {
                read.add(row.get());
                requireFew(read, limits);
            }
            return filled(rows.header(), read);
        }
    }

    private static Grid workbook(Path path, FileKind kind, TableLimits limits, Predicate<List<String>> mayBe)
            throws IOException {
        try (WorkbookFile file = XlsxTableReader.workbook(path, kind, limits);
                FoundSheet sheet = FoundSheet.of(file, limits, mayBe)) {
            SheetGridRows rows = new SheetGridRows(sheet);
            List<GridRow> read = new ArrayList<>();
            while (rows.next()) {
                read.add(rows.row());
                requireFew(read, limits);
            }
            return filled(sheet.names(), read);
        }
    }

    private static void requireFew(List<GridRow> read, TableLimits limits) {
        if (read.size() > limits.maxRows()) {
            throw FileRefusals.tooManyRows(limits.maxRows());
        }
    }

    private static Grid filled(List<String> header, List<GridRow> rows) {
        if (rows.isEmpty()) {
            throw FileRefusals.noRows();
        }
        return new Grid(header, rows);
    }
}
