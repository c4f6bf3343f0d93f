package se.rus.indicator.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes rows of a grid of the fields that the parser finds. */
final class CsvGridRows extends CsvFields<GridRow> {
    private final List<Cell> cells = new ArrayList<>();
    private List<String> header;
    private boolean tooWide;

    CsvGridRows(TableLimits limits) {
        super(limits);
    }

    /** Empty before it was read. */
    List<String> header() {
        return header == null ? List.of() : header;
    }

    @Override
    void begin() {
        cells.clear();
        tooWide = false;
    }

    @Override
    boolean field(int index, char[] buffer, int offset, int length) {
        Cell cell = Cells.spreadsheetText(new String(buffer, offset, length));
        boolean empty = cell instanceof Cell.Empty;
        if (header != null && index >= header.size()) {
            tooWide |= !empty;
        } else {
            cells.add(cell);
        }
        return !empty;
    }

    @Override
    GridRow filled() {
        if (header == null) {
            header = cells.stream().map(Cells::name).toList();
            return null;
        }
        if (tooWide) {
            // One decimal comma too many moves every cell after it, so no cell of the row is trusted.
            Collections.fill(cells, CellRefusals.tooManyCells());
        }
        return new GridRow(number(), cells);
    }
}
