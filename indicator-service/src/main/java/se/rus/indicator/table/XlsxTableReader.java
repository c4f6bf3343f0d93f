package se.rus.indicator.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of an Excel workbook. The parts are read with the JDK's XML parser: a library that builds each row first can be
 * made to fill the memory by one cell whose address lies far to the right.
 */
final class XlsxTableReader implements TableReader {
    private final WorkbookFile file;
    private final Header header;
    private final SheetRows rows;

    private XlsxTableReader(WorkbookFile file, Header header, SheetRows rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    static XlsxTableReader open(Path path, FileKind kind, TableLimits limits) throws IOException {
        WorkbookFile file = workbook(path, kind, limits);
        try {
            FoundSheet sheet = FoundSheet.of(file, limits, Header::mayBe);
            return new XlsxTableReader(file, header(sheet), sheet.rows());
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** @throws UnreadableTableException when the file is no workbook, an old one or a protected one */
    static WorkbookFile workbook(Path path, FileKind kind, TableLimits limits) throws IOException {
        if (kind == FileKind.OLE) {
            throw OldOffice.isEncrypted(path) ? WorkbookRefusals.encrypted() : WorkbookRefusals.old();
        }
        if (kind != FileKind.ZIP) {
            throw FileRefusals.notTheFormat(TableFormat.XLSX, kind);
        }
        return WorkbookFile.open(path, limits);
    }

    private static Header header(FoundSheet sheet) throws IOException {
        try {
            return Header.of(sheet.names());
        } catch (UnreadableTableException refused) {
            sheet.close();
            throw refused;
        }
    }

    @Override
    public Optional<TableRow> next() {
        if (!rows.next()) {
            return Optional.empty();
        }
        EnumMap<Column, Cell> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < header.width(); i++) {
            Column column = header.at(i);
            Cell cell = rows.cells()[i];
            if (column != null && !(cell instanceof Cell.Empty)) {
                cells.put(column, meant(column, cell));
            }
        }
        return Optional.of(new TableRow(rows.number(), cells));
    }

    private static Cell meant(Column column, Cell cell) {
        return cell instanceof Cell.Text(String text) ? Cells.spreadsheetText(column, text) : Cells.in(column, cell);
    }

    @Override
    public List<String> ignoredColumns() {
        return header.ignored();
    }

    @Override
    public Map<Column, String> headers() {
        return header.names();
    }

    @Override
    public Map<String, String> members() {
        return Map.of();
    }

    @Override
    public void close() {
        try (file) {
            rows.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
