package se.rus.indicator.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a CSV file. */
final class CsvTableReader implements TableReader {
    private final CsvRows rows;
    private final CsvLines<TableRow> lines;

    private CsvTableReader(CsvRows rows, CsvLines<TableRow> lines) {
        this.rows = rows;
        this.lines = lines;
    }

    static CsvTableReader open(Path file, Optional<Charset> said, TableLimits limits) throws IOException {
        CsvRows rows = new CsvRows(limits);
        return new CsvTableReader(rows, CsvLines.open(file, said, limits, rows));
    }

    @Override
    public Optional<TableRow> next() {
        return lines.next();
    }

    @Override
    public List<String> ignoredColumns() {
        return rows.header() == null ? List.of() : rows.header().ignored();
    }

    @Override
    public Map<Column, String> headers() {
        return rows.header() == null ? Map.of() : rows.header().names();
    }

    @Override
    public Map<String, String> members() {
        return Map.of();
    }

    @Override
    public void close() {
        lines.close();
    }
}
