package se.rus.indicator.submission;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.table.DeclaredCharset;
import se.rus.indicator.table.TableLimits;
import se.rus.indicator.table.TableReader;
import se.rus.indicator.table.TableRow;
import se.rus.indicator.table.Tables;

/** A submitted file, opened, handing out its rows a part at a time. */
final class RowFile implements AutoCloseable {
    private final TableReader reader;
    private final int partRows;

    private RowFile(TableReader reader, int partRows) {
        this.reader = reader;
        this.partRows = partRows;
    }

    /** @throws se.rus.indicator.table.UnreadableTableException when it is no such file */
    static RowFile open(Upload upload, SubmissionConfig config) {
        TableLimits limits = TableLimits.standard().withMaxRows(config.maxRows());
        return new RowFile(Tables.open(upload.file(), upload.format(), charset(upload), limits), config.partRows());
    }

    /** The next rows; empty at the end. */
    List<TableRow> nextPart() {
        List<TableRow> rows = new ArrayList<>(partRows);
        while (rows.size() < partRows) {
            Optional<TableRow> next = reader.next();
            if (next.isEmpty()) {
                break;
            }
            rows.add(next.get());
        }
        return rows;
    }

    /** How the file names its columns. */
    RowPlace place() {
        return new RowPlace(reader.headers());
    }

    List<String> ignoredColumns() {
        return reader.ignoredColumns();
    }

    /** Members beside the rows, for JSON; known when all rows have been read. */
    Optional<String> member(String name) {
        return Optional.ofNullable(reader.members().get(name));
    }

    @Override
    public void close() {
        reader.close();
    }

    private static Optional<Charset> charset(Upload upload) {
        return Optional.ofNullable(upload.charset()).flatMap(name -> DeclaredCharset.of(";charset=" + name));
    }
}
