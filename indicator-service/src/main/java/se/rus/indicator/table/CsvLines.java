package se.rus.indicator.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The rows of a CSV file, one at a time.
 *
 * @param <T> what a row becomes
 */
final class CsvLines<T> implements AutoCloseable {
    /** Characters; the parser needs room for one field and what it reads ahead. */
    private static final int READ_AHEAD = 1 << 15;

    private final CsvFields<T> fields;
    private final CloseableIterator<T> iterator;
    private final TableLimits limits;

    private CsvLines(CsvFields<T> fields, CloseableIterator<T> iterator, TableLimits limits) {
        this.fields = fields;
        this.iterator = iterator;
        this.limits = limits;
    }

    /** @throws UnreadableTableException when it is not text, or its header does not end */
    static <T> CsvLines<T> open(Path file, Optional<Charset> said, TableLimits limits, CsvFields<T> fields)
            throws IOException {
        BufferedReader text = TextFile.open(file, said);
        try {
            CsvReader<T> csv = CsvReader.builder()
                    .fieldSeparator(Delimiter.of(text, limits))
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(limits.maxFieldChars() + READ_AHEAD)
                    .build(fields, new EndMark(text));
            return new CsvLines<>(fields, csv.iterator(), limits);
        } catch (IOException | RuntimeException failed) {
            text.close();
            throw failed;
        }
    }

    /** @throws UnreadableTableException when the file cannot be read further */
    Optional<T> next() {
        try {
            if (iterator.hasNext()) {
                return Optional.of(iterator.next());
            }
        } catch (CsvParseException broken) {
            throw refusal(broken);
        }
        if (!fields.ended()) {
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
                return TextRefusals.textAfterQuote(fields.number());
            }
        }
        return FileRefusals.fieldTooLong(fields.number(), limits.maxFieldChars());
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
