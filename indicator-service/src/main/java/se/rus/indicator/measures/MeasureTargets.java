package se.rus.indicator.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.definition.Unit;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.DirectionText;
import se.rus.indicator.table.NumberText;
import se.rus.indicator.table.WithoutFootnote;

/**
 * Reads the targets of one row: numbers, or words such as Ökning. An empty cell is no target for that period.
 *
 * @param footnotes texts below the table, by their marker
 */
record MeasureTargets(MeasureCells cells, Unit unit, Map<String, String> footnotes) {

    List<Target> read() {
        return cells.header().targets().stream()
                .flatMap(column -> target(column).stream())
                .toList();
    }

    private Optional<Target> target(TargetColumn column) {
        return switch (cells.cell(column)) {
            case Cell.Text(String text) -> written(column, NumberText.withoutFootnote(text));
            case Cell other -> number(column, other, null);
        };
    }

    private Optional<Target> written(TargetColumn column, WithoutFootnote written) {
        // The mark alone is kept too: it says that there is something to know about the target.
        String footnote =
                written.marker().isEmpty() ? null : footnotes.getOrDefault(written.marker(), written.marker());
        Optional<DesiredDirection> direction = DirectionText.read(written.text());
        return direction.isPresent()
                ? direction.map(
                        where -> new Target(column.period().text(), TargetKind.DIRECTION, null, where, footnote))
                : number(column, new Cell.Text(written.text()), footnote);
    }

    private Optional<Target> number(TargetColumn column, Cell cell, String footnote) {
        return MeasureNumber.of(cell, unit, cells.place(column))
                .map(value -> new Target(column.period().text(), TargetKind.VALUE, value, null, footnote));
    }
}
