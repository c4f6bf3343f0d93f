package se.rus.indicator.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any reader, held to the number of rows. It reads the first one at once, so that a hopeless file is refused at once. */
final class CountedReader implements TableReader {
    private final TableReader reader;
    private final long most;
    private Optional<TableRow> ahead;
    private long rows;

    CountedReader(TableReader reader, long most) {
        this.reader = reader;
        this.most = most;
        this.ahead = reader.next();
        if (ahead.isEmpty()) {
            throw FileRefusals.noRows();
        }
    }

    @Override
    public Optional<TableRow> next() {
        Optional<TableRow> row = ahead;
        if (row.isEmpty()) {
            return row;
        }
        if (++rows > most) {
            throw FileRefusals.tooManyRows(most);
        }
        ahead = reader.next();
        return row;
    }

    @Override
    public List<String> ignoredColumns() {
        return reader.ignoredColumns();
    }

    @Override
    public Map<Column, String> headers() {
        return reader.headers();
    }

    @Override
    public Map<String, String> members() {
        return reader.members();
    }

    @Override
    public void close() {
        reader.close();
    }
}
