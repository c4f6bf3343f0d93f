package se.rus.indicator.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.Grid;
import se.rus.indicator.table.GridRow;
import se.rus.indicator.table.Spaces;
import se.rus.indicator.table.UnreadableTableException;
import se.rus.indicator.table.WithoutFootnote;
import se.rus.platform.decision.Rejection;

/**
 * The rows of a table with its footnotes set apart: a row with nothing but a first cell that begins with a marker.
 *
 * @param rows the others
 * @param texts of the footnotes, by marker
 */
record TableFootnotes(List<GridRow> rows, Map<String, String> texts) {
    private static final int LONGEST = 500;

    static TableFootnotes of(Grid grid) {
        List<GridRow> rows = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (GridRow row : grid.rows()) {
            Optional<String> marker = marker(row);
            if (marker.isEmpty()) {
                rows.add(row);
            } else if (texts.put(marker.get(), text(row, marker.get())) != null) {
                throw refused(
                        "footnote-twice",
                        "Row %d: the mark %s has two footnotes. Use another mark for one of them."
                                .formatted(row.number(), marker.get()),
                        "Rad %d: tecknet %s har två fotnoter. Använd ett annat tecken för en av dem."
                                .formatted(row.number(), marker.get()));
            }
        }
        return new TableFootnotes(rows, texts);
    }

    private static Optional<String> marker(GridRow row) {
        boolean alone = row.cells().stream().skip(1).allMatch(Cell.Empty.class::isInstance);
        return alone && row.cell(0) instanceof Cell.Text(String text)
                ? WithoutFootnote.leadingMarker(text)
                : Optional.empty();
    }

    /** Without the marker, which the target shows no more; the marker alone when nothing follows it. */
    private static String text(GridRow row, String marker) {
        Cell.Text cell = (Cell.Text) row.cell(0);
        String text = Spaces.plain(cell.text()).substring(marker.length()).strip();
        if (text.length() > LONGEST) {
            throw refused(
                    "footnote-too-long",
                    "Row %d: a footnote has at most %d characters.".formatted(row.number(), LONGEST),
                    "Rad %d: en fotnot har högst %d tecken.".formatted(row.number(), LONGEST));
        }
        return text.isEmpty() ? marker : text;
    }

    private static UnreadableTableException refused(String code, String en, String sv) {
        return new UnreadableTableException(Rejection.rule(code, "", en, sv));
    }
}
