package se.rus.indicator.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submitted file, read row by row. It holds one row at a time.
 *
 * <p>The fault that makes a file unreadable may stand after rows that have been handed out; then nothing of the file
 * may be used.
 */
public interface TableReader extends AutoCloseable {

    /**
     * The next row, or empty after the last.
     *
     * @throws UnreadableTableException when the file cannot be read further
     */
    Optional<TableRow> next();

    /** The names of the columns that mean nothing here, at most 100. For JSON: those met so far. */
    List<String> ignoredColumns();

    /** What the file itself calls its columns, where it has a header; empty for JSON and NDJSON. */
    Map<Column, String> headers();

    /** What a JSON document says beside its rows, complete after the last row. Empty for other formats. */
    Map<String, String> members();

    @Override
    void close();
}
