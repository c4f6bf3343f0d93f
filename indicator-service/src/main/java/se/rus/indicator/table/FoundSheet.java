package se.rus.indicator.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sheet of a workbook that is read.
 *
 * @param names the headers in its first filled row
 * @param rows those below
 */
record FoundSheet(List<String> names, SheetRows rows) implements AutoCloseable {

    /**
     * The first visible sheet whose first filled row may be the header; when there is none, the first with something on
     * it, so that its reader can say what is wrong with it.
     *
     * @throws UnreadableTableException when nothing stands on any sheet
     */
    static FoundSheet of(WorkbookFile file, TableLimits limits, Predicate<List<String>> mayBe) throws IOException {
        Workbook workbook = Workbook.of(file);
        List<String> texts = SharedTexts.of(file, workbook.texts(), limits);
        List<NumberFormat> styles = CellStyles.of(file, workbook.styles());
        FoundSheet first = null;
        for (String part : workbook.sheets()) {
            FoundSheet sheet = open(new SheetRows(file.part(part), texts, styles, limits), limits);
            if (mayBe.test(sheet.names())) {
                return closing(first, sheet);
            }
            if (first == null && !sheet.names().isEmpty()) {
                first = sheet;
            } else {
                sheet.close();
            }
        }
        if (first == null) {
            throw WorkbookRefusals.noSheet();
        }
        return first;
    }

    private static FoundSheet closing(FoundSheet other, FoundSheet found) throws IOException {
        if (other != null) {
            other.close();
        }
        return found;
    }

    private static FoundSheet open(SheetRows rows, TableLimits limits) throws IOException {
        try {
            return new FoundSheet(rows.next() ? names(rows, limits) : List.of(), rows);
        } catch (RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }

    private static List<String> names(SheetRows rows, TableLimits limits) {
        if (rows.tooWide()) {
            throw FileRefusals.tooManyColumns(rows.number(), limits.maxColumns());
        }
        List<String> names =
                new ArrayList<>(Arrays.stream(rows.cells()).map(Cells::name).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
