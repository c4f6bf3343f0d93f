package se.rus.indicator.table;

import java.util.Arrays;

/** Rows of a sheet by position. */
final class SheetGridRows {
    private final FoundSheet sheet;

    SheetGridRows(FoundSheet sheet) {
        this.sheet = sheet;
    }

    boolean next() {
        return sheet.rows().next();
    }

    GridRow row() {
        return new GridRow(
                sheet.rows().number(),
                Arrays.stream(sheet.rows().cells(), 0, sheet.names().size())
                        .map(SheetGridRows::meant)
                        .toList());
    }

    private static Cell meant(Cell cell) {
        return cell instanceof Cell.Text(String text) ? Cells.spreadsheetText(text) : cell;
    }
}
