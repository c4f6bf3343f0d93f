package se.rus.indicator.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sheet to read: the first visible one whose first filled row is a header.
 *
 * @param rows those below the header
 */
record HeaderSheet(Header header, SheetRows rows) {

    /** @throws UnreadableTableException about the first sheet with something on it, when none has a header */
    static HeaderSheet of(WorkbookFile file, TableLimits limits) throws IOException {
        Workbook workbook = Workbook.of(file);
        List<String> texts = SharedTexts.of(file, workbook.texts(), limits);
        List<NumberFormat> styles = CellStyles.of(file, workbook.styles());
        List<String> first = null;
        for (String part : workbook.sheets()) {
            SheetRows rows = new SheetRows(file.part(part), texts, styles, limits);
            try {
                List<String> names = rows.next() ? names(rows, limits) : List.of();
                if (Header.mayBe(names)) {
                    return new HeaderSheet(Header.of(names), rows);
                }
                first = first == null && !names.isEmpty() ? names : first;
            } catch (RuntimeException refused) {
                rows.close();
                throw refused;
            }
            rows.close();
        }
        throw first == null ? WorkbookRefusals.noSheet() : HeaderRefusals.unknown(first);
    }

    private static List<String> names(SheetRows rows, TableLimits limits) {
        if (rows.tooWide()) {
            throw FileRefusals.tooManyColumns(rows.number(), limits.maxColumns());
        }
        List<String> names = new ArrayList<>(
                Arrays.stream(rows.cells()).map(HeaderSheet::name).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    private static String name(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Number number -> Numbers.text(number.value());
            case Cell.Truth truth -> "";
            case Cell.Empty empty -> "";
            case Cell.Refused refused -> "";
        };
    }
}
