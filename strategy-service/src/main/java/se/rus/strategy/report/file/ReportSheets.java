package se.rus.strategy.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.ReportTables;
import se.rus.strategy.report.figures.Table;

/** The figures of a report as a spreadsheet (XLSX): a sheet that says what they are, and one a table. */
public final class ReportSheets {
    private ReportSheets() {}

    /** The same material gives the same bytes. */
    public static byte[] of(ReportMaterial material, Language language) {
        return of(material, ReportTables.ofSheets(material), language);
    }

    /** The same with these tables of it. */
    public static byte[] of(ReportMaterial material, List<Table> tables, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "RUS", "1.0")) {
            AboutSheet.write(workbook, material, language);
            tables.forEach(table -> sheet(workbook, table, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedArchive.of(file.toByteArray(), material.madeAt());
    }

    private static void sheet(Workbook workbook, Table table, Language language) {
        Worksheet sheet = workbook.newWorksheet(language.of(table.caption()));
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, language.of(table.columns().get(column)));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        SheetCells cells = new SheetCells(sheet, language);
        for (int row = 0; row < table.rows().size(); row++) {
            cells.write(row + 1, table.rows().get(row));
        }
        int last = table.rows().size() + 1;
        cells.write(last, table.total());
        bold(sheet, last, table.total());
    }

    private static void bold(Worksheet sheet, int row, List<?> total) {
        for (int column = 0; column < total.size(); column++) {
            sheet.style(row, column).bold().set();
        }
    }
}
