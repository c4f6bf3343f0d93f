package se.rus.indicator.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a CSV file. */
final class CsvTableReader implements TableReader {
    /** Characters; the parser needs room for one field and what it reads ahead. */
    private static final int READ_AHEAD = 1 << 15;

    private final CsvRows rows;
    private final CloseableIterator<TableRow> iterator;
    private final TableLimits limits;

    private CsvTableReader(CsvRows rows, CloseableIterator<TableRow> iterator, TableLimits limits) {
        this.rows = rows;
        this.iterator = iterator;
        this.limits = limits;
    }

    static CsvTableReader open(Path file, Optional<Charset> said, TableLimits limits) throws IOException {
        BufferedReader text = TextFile.open(file, said);
        try {
            CsvRows rows = new CsvRows(limits);
            CsvReader<TableRow> csv = CsvReader.builder()
                    .fieldSeparator(Delimiter.of(text, limits))
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(limits.maxFieldChars() + READ_AHEAD)
                    .build(rows, new EndMark(text));
            return new CsvTableReader(rows, csv.iterator(), limits);
        } catch (IOException | RuntimeException failed) {
            text.close();
            throw failed;
        }
    }

    @Override
    public Optional<TableRow> next() {
        try {
            if (iterator.hasNext()) {
                return Optional.of(iterator.next());
            }
        } catch (CsvParseException broken) {
            throw refusal(broken);
        }
        if (!rows.ended()) {
            throw TextRefusals.unclosedQuote();
        }
        return Optional.empty();
    }

    /** The parser wraps what went wrong, and knows two faults of its own: these quotation marks and its full buffer. */
    private UnreadableTableException refusal(CsvParseException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTableException refused) {
                return refused;
            }
            if (cause.getMessage().contains("after closing quote")) {
                return TextRefusals.textAfterQuote(rows.number());
            }
        }
        return FileRefusals.fieldTooLong(rows.number(), limits.maxFieldChars());
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
        try {
            iterator.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
