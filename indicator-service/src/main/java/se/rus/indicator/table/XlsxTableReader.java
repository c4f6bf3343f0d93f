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
    private final HeaderSheet sheet;

    private XlsxTableReader(WorkbookFile file, HeaderSheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    static XlsxTableReader open(Path path, FileKind kind, TableLimits limits) throws IOException {
        if (kind == FileKind.OLE) {
            throw OldOffice.isEncrypted(path) ? WorkbookRefusals.encrypted() : WorkbookRefusals.old();
        }
        if (kind != FileKind.ZIP) {
            throw FileRefusals.notTheFormat(TableFormat.XLSX, kind);
        }
        WorkbookFile file = WorkbookFile.open(path, limits);
        try {
            return new XlsxTableReader(file, HeaderSheet.of(file, limits));
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    @Override
    public Optional<TableRow> next() {
        SheetRows rows = sheet.rows();
        if (!rows.next()) {
            return Optional.empty();
        }
        EnumMap<Column, Cell> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < sheet.header().width(); i++) {
            Column column = sheet.header().at(i);
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
        return sheet.header().ignored();
    }

    @Override
    public Map<Column, String> headers() {
        return sheet.header().names();
    }

    @Override
    public Map<String, String> members() {
        return Map.of();
    }

    @Override
    public void close() {
        try (file) {
            sheet.rows().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
