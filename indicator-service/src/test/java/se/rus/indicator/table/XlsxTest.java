package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void aSheetIsReadAsExcelShowsIt() throws IOException {
        List<TableRow> rows = written(book -> {
                    Worksheet sheet = book.newWorksheet("Utfall");
                    header(sheet, 0);
                    row(sheet, 1, "Förskrivna läkemedel", 880, 2025, new BigDecimal("39.700000000000003"));
                    row(sheet, 4, "b", "0880", "2025-T1", 0);
                    sheet.value(4, 9, "en anteckning bredvid");
                })
                .rows();
        assertThat(rows).containsExactly(row(2, "Förskrivna läkemedel", "2025", "39.7"), row(5, "b", "2025-T1", "0"));
    }

    @Test
    void theFirstVisibleSheetWithAHeaderIsRead() throws IOException {
        Submitted file = written(book -> {
            Worksheet hidden = book.newWorksheet("Dold");
            header(hidden, 0);
            row(hidden, 1, "hidden", 880, 2025, 1);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("Tom");
            book.newWorksheet("Läs mig").value(0, 0, "Fyll i nästa blad");
            Worksheet right = book.newWorksheet("Utfall");
            header(right, 2);
            row(right, 3, "right", 880, 2025, 1);
        });
        assertThat(file.rows()).containsExactly(row(4, "right", "2025", "1"));
    }

    @Test
    void aWorkbookWithoutAHeaderSaysWhatItsFirstFilledSheetHas() throws IOException {
        Submitted file = written(book -> book.newWorksheet("Läs mig").value(0, 0, "Fyll i nästa blad"));
        assertThat(file.refusal().code()).isEqualTo("unknown-header");
        assertThat(file.refusal().detailSv()).contains("Fyll i nästa blad");
        assertThat(written(book -> book.newWorksheet("Tom")).refusal().code()).isEqualTo("no-rows");
    }

    @Test
    void percentCellsAreMarkedAndDatesAreRefused() throws IOException {
        List<TableRow> rows = written(book -> {
                    Worksheet sheet = book.newWorksheet("Utfall");
                    header(sheet, 0);
                    row(sheet, 1, "a", 880, LocalDate.of(2025, 3, 1), new BigDecimal("0.397"));
                    sheet.style(1, 2).format("yyyy-mm-dd").set();
                    sheet.style(1, 3).format("0.0%").set();
                    row(sheet, 2, "b", 880, LocalDate.of(2025, 3, 1), 7);
                    sheet.style(2, 2).format("mmm-yy").set();
                    sheet.style(2, 3).format("#,##0.0").set();
                })
                .rows();
        assertThat(rows).extracting(row -> row.cell(Column.PERIOD)).containsOnly(CellRefusals.date());
        assertThat(rows)
                .extracting(row -> row.cell(Column.VALUE))
                .containsExactly(
                        new Cell.Number(new BigDecimal("0.397"), true), new Cell.Number(new BigDecimal("7"), false));
    }

    @Test
    void formulasAndErrorsAreRefusedInTheirCellsEvenWithAResult() {
        List<TableRow> rows = RawWorkbook.withRows("""
                <row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2'><f>1+1</f><v>2</v></c></row>
                <row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' t='e'><f>A9</f><v>#REF!</v></c></row>
                <row r='4'><c r='A4' t='str'><f>A1</f><v>x</v></c><c r='B4' t='b'><v>1</v></c></row>
                <row r='5'><c r='A5' t='inlineStr'><is><t>=1+1</t></is></c><c r='B5'><v>1E2</v></c></row>
                """)
                .part(
                        "xl/strings.xml",
                        "<sst><si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh><t>x</t></rPh></si></sst>")
                .submitted()
                .rows();
        assertThat(rows.get(0).cells())
                .isEqualTo(Map.of(Column.INDICATOR, new Cell.Text("a"), Column.VALUE, CellRefusals.formula()));
        assertThat(rows.get(1).cells())
                .isEqualTo(Map.of(Column.INDICATOR, new Cell.Text("bc"), Column.VALUE, CellRefusals.error("#REF!")));
        assertThat(rows.get(2).cells())
                .isEqualTo(Map.of(Column.INDICATOR, CellRefusals.formula(), Column.VALUE, new Cell.Truth(true)));
        assertThat(rows.get(3).cells())
                .isEqualTo(Map.of(
                        Column.INDICATOR,
                        CellRefusals.formula(),
                        Column.VALUE,
                        new Cell.Number(new BigDecimal("1E+2"), false)));
    }

    @Test
    void whatEveryProducerMayLeaveOutIsNotNeeded() {
        Submitted file = new RawWorkbook()
                .sheet("<row><c t='inlineStr'><is><t>kod</t></is></c><c t='inlineStr'><is><t>utfall</t></is></c></row>"
                        + "<row><c t='inlineStr'><is><t>a</t></is></c><c><v>1</v></c></row>")
                .submitted();
        assertThat(file.onlyRow())
                .isEqualTo(new TableRow(
                        2,
                        Map.of(
                                Column.INDICATOR, new Cell.Text("a"),
                                Column.VALUE, new Cell.Number(BigDecimal.ONE, false))));
    }

    @Test
    void aMarkBeforeAPartAndPrefixesInItDoNotMatter() {
        String sheet = "\uFEFF<?xml version='1.0' encoding='UTF-8'?><x:worksheet xmlns:x='x'><x:sheetData>"
                + (RawWorkbook.header() + "<row r='2'><c r='A2' t='str'><v>å &amp; ä</v></c></row>")
                        .replace("</", "</x:")
                        .replaceAll("<(?=[a-z])(?!x:)", "<x:")
                + "</x:sheetData></x:worksheet>";
        Submitted file =
                new RawWorkbook().part("xl/worksheets/sheet1.xml", sheet).submitted();
        assertThat(file.onlyRow().cell(Column.INDICATOR)).isEqualTo(new Cell.Text("å & ä"));
    }

    @Test
    void formatsOfNumbersAreToldApart() {
        assertThat(NumberFormat.of("0.0%")).isEqualTo(NumberFormat.PERCENT);
        assertThat(NumberFormat.of("#,##0.0\\ \"%\"")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of("General")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of("#,##0\\ \"kr\";[Red]-#,##0\\ \"kr\"")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of("_-* #,##0.00_-;\\-* #,##0.00_-")).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of("[$-41D]d mmmm yyyy")).isEqualTo(NumberFormat.DATE);
        assertThat(NumberFormat.builtIn(17)).isEqualTo(NumberFormat.DATE);
        assertThat(NumberFormat.builtIn(9)).isEqualTo(NumberFormat.PERCENT);
    }

    /** Fills a workbook. */
    private interface Filling {
        void of(Workbook book);
    }

    private static Submitted written(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            filling.of(book);
        }
        return Submitted.of(TableFormat.XLSX, bytes.toByteArray());
    }

    private static void header(Worksheet sheet, int row) {
        sheet.value(row, 0, "Mått");
        sheet.value(row, 1, "Kommun");
        sheet.value(row, 2, "År");
        sheet.value(row, 3, "Utfall");
    }

    private static void row(Worksheet sheet, int row, String indicator, Object actor, Object period, Number value) {
        sheet.value(row, 0, indicator);
        switch (actor) {
            case Number number -> sheet.value(row, 1, number);
            default -> sheet.value(row, 1, actor.toString());
        }
        switch (period) {
            case Number number -> sheet.value(row, 2, number);
            case LocalDate date -> sheet.value(row, 2, date);
            default -> sheet.value(row, 2, period.toString());
        }
        sheet.value(row, 3, value);
    }

    private static TableRow row(long number, String indicator, String period, String value) {
        return new TableRow(
                number,
                Map.of(
                        Column.INDICATOR, new Cell.Text(indicator),
                        Column.ACTOR, new Cell.Text("0880"),
                        Column.PERIOD, new Cell.Text(period),
                        Column.VALUE, new Cell.Number(new BigDecimal(value), false)));
    }
}
