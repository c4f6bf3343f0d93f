package se.rus.indicator.table;

import java.util.List;

/**
 * A small table as it stands, with headers that are the reader's to understand: a column for each year cannot be a
 * {@link Column}.
 *
 * @param header as written, without the spaces around them
 * @param rows those that hold something
 */
public record Grid(List<String> header, List<GridRow> rows) {
    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
