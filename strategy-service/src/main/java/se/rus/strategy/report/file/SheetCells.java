package se.rus.strategy.report.file;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.figures.Cell;
import se.rus.strategy.report.figures.SignalWords;

/** Writes cells into a sheet: numbers and days as such, so that they can be counted with. */
final class SheetCells {
    private final Worksheet sheet;
    private final Language language;

    SheetCells(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    void write(int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(row, column, cells.get(column));
        }
    }

    private void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words(var text) -> sheet.value(row, column, language.of(text));
            case Cell.Written(String text) -> sheet.value(row, column, harmless(text));
            case Cell.Code(String text) -> sheet.value(row, column, harmless(text));
            case Cell.Ordinal(int number) -> sheet.value(row, column, number);
            case Cell.Count(long number) -> sheet.value(row, column, number);
            case Cell.Kronor(long amount) -> kronor(row, column, amount);
            case Cell.Value(var value) -> sheet.value(row, column, value);
            case Cell.Mark(var signal) -> sheet.value(row, column, mark(SignalWords.of(signal)));
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Unknown() -> {}
        }
    }

    private void kronor(int row, int column, long amount) {
        sheet.value(row, column, amount);
        sheet.style(row, column).format("#,##0").set();
    }

    private String mark(SignalWords signal) {
        return signal.symbol() + " " + language.of(signal.text());
    }

    /** What a spreadsheet would take for a formula is made text. */
    static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
