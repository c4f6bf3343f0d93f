package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String SWEDISH = "Mått;Kommun;År;Utfall\r\nFörskrivna läkemedel;0880;2025;39,7\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,EFBBBF",
        "windows-1252,''",
        "UTF-16LE,FFFE",
        "UTF-16BE,FEFF",
    })
    void theCharsetIsFoundFromTheBytes(String charset, String mark) {
        byte[] text = SWEDISH.getBytes(Charset.forName(charset));
        byte[] bom = HexFormat.of().parseHex(mark);
        byte[] file = Arrays.copyOf(bom, bom.length + text.length);
        System.arraycopy(text, 0, file, bom.length, text.length);
        assertIsTheSwedishRow(Submitted.of(TableFormat.CSV, file));
    }

    @Test
    void theCharsetThatTheSenderNamesCountsMore() {
        byte[] valid = "kod;utfall\nÃ¥;1\n".getBytes(TextCharset.WINDOWS);
        Submitted both = Submitted.of(TableFormat.CSV, valid);
        assertThat(both.onlyRow().cell(Column.INDICATOR)).isEqualTo(new Cell.Text("å"));
        assertThat(both.saying(StandardCharsets.ISO_8859_1).onlyRow().cell(Column.INDICATOR))
                .isEqualTo(new Cell.Text("Ã¥"));
        Submitted utf16 = Submitted.of(TableFormat.CSV, SWEDISH.getBytes(StandardCharsets.UTF_16LE));
        assertIsTheSwedishRow(utf16.saying(StandardCharsets.UTF_16LE));
        byte[] dash = "kod;utfall\na–b;1\n".getBytes(TextCharset.WINDOWS);
        assertThat(Submitted.of(TableFormat.CSV, dash)
                        .saying(StandardCharsets.ISO_8859_1)
                        .onlyRow()
                        .cell(Column.INDICATOR))
                .isEqualTo(new Cell.Text("a–b"));
    }

    @Test
    void oneWindowsByteInTheLastRowOfALongFileDecides() {
        String text = SWEDISH.replace("Mått", "Indikator") + "a;0880;2025;1\r\n".repeat(50_000) + "å;0880;2025;1\r\n";
        List<TableRow> rows = Submitted.of(TableFormat.CSV, text.getBytes(TextCharset.WINDOWS))
                .rows();
        assertThat(rows).hasSize(50_002);
        assertThat(rows.getFirst().cell(Column.INDICATOR)).isEqualTo(new Cell.Text("Förskrivna läkemedel"));
        assertThat(rows.getLast().cell(Column.INDICATOR)).isEqualTo(new Cell.Text("å"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kod;Namn, kort;Utfall\na;b;1",
                "Kod,Namn,Utfall\na,b,1",
                "Kod\tNamn; kort\tUtfall\na\tb\t1",
                "\"Kod\",\"Namn;kort;långt;länge\",\"Utfall\"\na,b,1",
                "sep=|\nKod|Namn|Utfall\na|b|1"
            })
    void theDelimiterIsFoundFromTheHeader(String text) {
        assertThat(Submitted.csv(text).onlyRow().cells())
                .isEqualTo(Map.of(Column.INDICATOR, new Cell.Text("a"), Column.VALUE, new Cell.Text("1")));
    }

    @Test
    void numbersOfRowsAreThoseOfASpreadsheetAndEmptyRowsAreNoRows() {
        List<TableRow> rows = Submitted.csv("kod;utfall\n\na;1\n;\n \"\n\"\"x\";2\n\n".replace(" \"", "\""))
                .rows();
        assertThat(rows).extracting(TableRow::number).containsExactly(3L, 5L);
        assertThat(rows.getLast().cell(Column.INDICATOR)).isEqualTo(new Cell.Text("\"x"));
    }

    @Test
    void excelsLostZerosComeBackInTheCodeOfTheActorAndNowhereElse() {
        TableRow row = Submitted.csv("kod;aktör;år;utfall\n12;880;2025;880\n").onlyRow();
        assertThat(row.cells())
                .isEqualTo(Map.of(
                        Column.INDICATOR, new Cell.Text("12"),
                        Column.ACTOR, new Cell.Text("0880"),
                        Column.PERIOD, new Cell.Text("2025"),
                        Column.VALUE, new Cell.Text("880")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1:A2)", "+1+2", "@x", "=1", " =1", "+SUM(1)", "+1;"})
    void whatASpreadsheetWouldCarryOutIsRefused(String formula) {
        Cell cell =
                Submitted.csv("kod;utfall\na;\"" + formula + "\"\n").onlyRow().cell(Column.VALUE);
        assertThat(cell)
                .isInstanceOfSatisfying(
                        Cell.Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("formula"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-77", "+3", "+1 234,5", "+7 %", "-", "–5", "a=b", "a@b.se"})
    void aSignIsNoFormula(String text) {
        assertThat(Submitted.csv("kod;utfall\na;" + text + "\n").onlyRow().cell(Column.VALUE))
                .isEqualTo(new Cell.Text(text));
    }

    @Test
    void aDecimalCommaInAFileWithCommasIsNoticedAndNotShifted() {
        TableRow row = Submitted.csv("kod,utfall\na,39,7\n").onlyRow();
        assertThat(row.cell(Column.VALUE))
                .isInstanceOfSatisfying(
                        Cell.Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("too-many-cells"));
        assertThat(Submitted.csv("kod,utfall\na,39,,\n").onlyRow().cell(Column.VALUE))
                .isEqualTo(new Cell.Text("39"));
    }

    @Test
    void wordsForYesAndNoAreRead() {
        assertThat(Submitted.csv("kod;saknas\na;0\n").onlyRow().cell(Column.MISSING))
                .isEqualTo(new Cell.Truth(false));
        TableRow row = Submitted.csv("kod;saknas\na;Ja\n").onlyRow();
        assertThat(row.cell(Column.MISSING)).isEqualTo(new Cell.Truth(true));
        assertThat(row.cell(Column.VALUE)).isEqualTo(Cell.EMPTY);
    }

    private static void assertIsTheSwedishRow(Submitted file) {
        assertThat(file.onlyRow())
                .isEqualTo(new TableRow(
                        2,
                        Map.of(
                                Column.INDICATOR, new Cell.Text("Förskrivna läkemedel"),
                                Column.ACTOR, new Cell.Text("0880"),
                                Column.PERIOD, new Cell.Text("2025"),
                                Column.VALUE, new Cell.Text("39,7"))));
    }
}
