package se.rus.indicator.measures;

import java.util.Optional;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.GridRow;
import se.rus.indicator.table.Spaces;

/** The cells of one row, by what they mean. */
record MeasureCells(MeasureHeader header, GridRow row) {

    /** What a column says, on one line; empty when it says nothing. */
    Optional<String> text(MeasureColumn column) {
        Cell cell = header.cell(row, column);
        if (cell instanceof Cell.Refused(var reason)) {
            throw new CellFault(place(column), reason);
        }
        return Optional.ofNullable(shown(cell)).map(text -> Spaces.plain(text).strip());
    }

    Cell cell(MeasureColumn column) {
        return header.cell(row, column);
    }

    Cell cell(TargetColumn column) {
        return row.cell(column.index());
    }

    CellFault.Place place(MeasureColumn column) {
        return new CellFault.Place(header.name(column), shown(cell(column)));
    }

    CellFault.Place place(TargetColumn column) {
        return new CellFault.Place(header.names().get(column.index()), shown(cell(column)));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Number number -> number.value().stripTrailingZeros().toPlainString();
            case Cell.Truth(boolean truth) -> Boolean.toString(truth);
            case Cell.Empty ignored -> null;
            case Cell.Refused ignored -> null;
        };
    }
}
