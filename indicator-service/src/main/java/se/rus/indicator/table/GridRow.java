package se.rus.indicator.table;

import java.util.List;

/**
 * One row of a grid, its cells by position.
 *
 * @param number as its author sees it: the row in a spreadsheet, where the header is usually 1
 * @param cells from the first column on; may be fewer than the header has
 */
public record GridRow(long number, List<Cell> cells) {
    public GridRow {
        cells = List.copyOf(cells);
    }

    /** Empty when the row has none there. */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.EMPTY;
    }
}
