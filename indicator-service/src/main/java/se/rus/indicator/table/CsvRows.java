package se.rus.indicator.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Makes rows of the fields that the parser finds. Fields of columns that mean nothing here become no objects at all. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<TableRow> {
    private final TableLimits limits;
    private final EmptyRows empty;
    private final List<String> names = new ArrayList<>();
    private EnumMap<Column, Cell> cells = new EnumMap<>(Column.class);
    private Header header;
    private boolean blank;
    private boolean tooWide;
    private boolean ended;
    private long number;

    CsvRows(TableLimits limits) {
        this.limits = limits;
        this.empty = new EmptyRows(limits.maxEmptyRowsInARow());
    }

    /** Null before the header was read. */
    Header header() {
        return header;
    }

    /** True when the line that {@link EndMark} puts at the end has come. */
    boolean ended() {
        return ended;
    }

    /** Of the row that was begun last. The header is 1 when nothing stands above it. */
    long number() {
        return number;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        number++;
        blank = true;
        tooWide = false;
        if (!cells.isEmpty()) {
            cells = new EnumMap<>(Column.class);
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= limits.maxColumns()) {
            throw FileRefusals.tooManyColumns(number, limits.maxColumns());
        }
        if (length > limits.maxFieldChars()) {
            throw FileRefusals.fieldTooLong(number, limits.maxFieldChars());
        }
        if (index == 0 && length == 1 && buffer[offset] == EndMark.MARK) {
            ended = true;
        } else if (header == null) {
            name(new String(buffer, offset, length));
        } else if (!Spaces.only(buffer, offset, length)) {
            fill(index, buffer, offset, length);
        }
    }

    private void name(String name) {
        names.add(name);
        blank &= Spaces.trim(name).isEmpty();
    }

    private void fill(int index, char[] buffer, int offset, int length) {
        blank = false;
        Column column = header.at(index);
        if (column != null) {
            cells.put(column, Cells.spreadsheetText(column, new String(buffer, offset, length)));
        } else if (index >= header.width()) {
            tooWide = true;
        }
    }

    /** Null makes the parser go on to the next row. */
    @Override
    protected TableRow buildRecord() {
        if (ended) {
            return null;
        }
        if (blank) {
            names.clear();
            empty.empty(1);
            return null;
        }
        empty.filled(number);
        if (header == null) {
            header = Header.of(names);
            return null;
        }
        if (tooWide) {
            // One decimal comma too many moves every cell after it, so no cell of the row is trusted.
            cells.replaceAll((column, cell) -> CellRefusals.tooManyCells());
        }
        return new TableRow(number, cells);
    }
}
