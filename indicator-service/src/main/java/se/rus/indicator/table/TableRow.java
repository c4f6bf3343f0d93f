package se.rus.indicator.table;

import java.util.Map;

/**
 * One row of a submitted file.
 *
 * @param number as its author sees it: the row in a spreadsheet (the header is 1), the line in NDJSON (from 1), the
 *     index in {@code rows} in JSON (from 0)
 * @param cells those that hold something
 */
public record TableRow(long number, Map<Column, Cell> cells) {

    /** Empty when the row or the whole file has none. */
    public Cell cell(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
