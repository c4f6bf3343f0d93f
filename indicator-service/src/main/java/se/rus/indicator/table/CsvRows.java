package se.rus.indicator.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Makes rows of the fields that the parser finds. Fields of columns that mean nothing here become no objects at all. */
final class CsvRows extends CsvFields<TableRow> {
    private final List<String> names = new ArrayList<>();
    private EnumMap<Column, Cell> cells = new EnumMap<>(Column.class);
    private Header header;
    private boolean tooWide;

    CsvRows(TableLimits limits) {
        super(limits);
    }

    /** Null before the header was read. */
    Header header() {
        return header;
    }

    @Override
    void begin() {
        tooWide = false;
        if (header == null) {
            names.clear();
        } else if (!cells.isEmpty()) {
            cells = new EnumMap<>(Column.class);
        }
    }

    @Override
    boolean field(int index, char[] buffer, int offset, int length) {
        if (header == null) {
            String name = new String(buffer, offset, length);
            names.add(name);
            return !Spaces.trim(name).isEmpty();
        }
        if (Spaces.only(buffer, offset, length)) {
            return false;
        }
        Column column = header.at(index);
        if (column != null) {
            cells.put(column, Cells.spreadsheetText(column, new String(buffer, offset, length)));
        } else if (index >= header.width()) {
            tooWide = true;
        }
        return true;
    }

    @Override
    TableRow filled() {
        if (header == null) {
            header = Header.of(names);
            return null;
        }
        if (tooWide) {
            // One decimal comma too many moves every cell after it, so no cell of the row is trusted.
            cells.replaceAll((column, cell) -> CellRefusals.tooManyCells());
        }
        return new TableRow(number(), cells);
    }
}
