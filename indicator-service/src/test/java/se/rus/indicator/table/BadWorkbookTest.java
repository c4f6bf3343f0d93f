package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class BadWorkbookTest {
    private static final String ROW =
            "<row r='2'><c r='A2' t='inlineStr'><is><t>a</t></is></c><c r='B2'><v>1</v></c></row>";

    @Test
    void textSentAsAWorkbookIsRefused() {
        assertThat(code("kod;utfall\na;1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-the-format");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() {
        byte[] archive =
                new RawWorkbook().part("_rels/.rels", "<Relationships/>").bytes();
        assertThat(code(archive)).isEqualTo("not-a-workbook");
        byte[] document =
                new RawWorkbook().part("xl/workbook.xml", "<document/>").bytes();
        assertThat(code(document)).isEqualTo("not-a-workbook");
    }

    @Test
    void protectedAndOldWorkbooksAreToldApart() {
        byte[] ole = new byte[4096];
        ByteBuffer.wrap(ole).putLong(0xD0CF11E0A1B11AE1L);
        assertThat(code(ole)).isEqualTo("old-workbook");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertThat(code(ole)).isEqualTo("encrypted-workbook");
    }

    @Test
    void aWorkbookCutShortIsRefusedWhereverItIsCut() {
        byte[] whole = RawWorkbook.withRows(ROW).bytes();
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(code(Arrays.copyOf(whole, length)))
                    .as("cut at %d", length)
                    .isEqualTo("broken-workbook");
        }
    }

    @Test
    void aWorkbookWithWrongBytesIsReadOrRefusedAndNothingElse() {
        byte[] whole = RawWorkbook.withRows(ROW).bytes();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] wrong = whole.clone();
            for (int j = 0; j < 3; j++) {
                wrong[4 + random.nextInt(wrong.length - 4)] = (byte) random.nextInt();
            }
            Throwable thrown = Assertions.catchThrowable(
                    () -> Submitted.of(TableFormat.XLSX, wrong).count());
            assertThat(thrown == null || thrown instanceof UnreadableTableException)
                    .as("seed %d, file %d: %s", seed, i, thrown)
                    .isTrue();
        }
    }

    @Test
    void aZipBombIsRefusedWhileItIsUnpacked() {
        byte[] zeros = new byte[1 << 20];
        RawWorkbook sheet = new RawWorkbook().part("xl/worksheets/sheet1.xml", out -> {
            out.write(("<worksheet><sheetData>" + RawWorkbook.header()).getBytes(StandardCharsets.UTF_8));
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
                out.write("<row/>".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(code(sheet.bytes())).isEqualTo("workbook-too-large");
        RawWorkbook rows = new RawWorkbook().part("xl/worksheets/sheet1.xml", out -> {
            byte[] thousand = "<row/>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            out.write(("<worksheet><sheetData>" + RawWorkbook.header()).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 20_000; i++) {
                out.write(thousand);
            }
            out.write((ROW + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        });
        assertThat(code(rows.bytes())).isEqualTo("workbook-too-large");
    }

    @Test
    void whatTheDirectorySaysAboutSizesIsNotBelieved() {
        byte[] bomb = new RawWorkbook()
                .part("xl/worksheets/sheet1.xml", out -> {
                    for (int i = 0; i < 3_000; i++) {
                        out.write("<x></x>".repeat(1_000).getBytes(StandardCharsets.UTF_8));
                    }
                })
                .bytes();
        ByteBuffer zip = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bomb.length - 46; at++) {
            if (zip.getInt(at) == 0x02014B50) {
                zip.putInt(at + 24, 100);
            }
        }
        assertThat(Set.of("workbook-too-large", "broken-workbook")).contains(code(bomb));
    }

    @Test
    void aBombInAPartThatIsNotReadIsNeverUnpacked() {
        Submitted file = RawWorkbook.withRows(ROW)
                .part("xl/media/image1.png", out -> {
                    for (int i = 0; i < 100; i++) {
                        out.write(new byte[1 << 20]);
                    }
                })
                .submitted();
        assertThat(file.count()).isEqualTo(1);
    }

    @Test
    void tooManyPartsAreRefused() {
        RawWorkbook book = RawWorkbook.withRows(ROW);
        for (int i = 0; i < 10_001; i++) {
            book.part("x" + i, "");
        }
        assertThat(code(book.bytes())).isEqualTo("too-many-parts");
    }

    @Test
    void documentTypesAndSoEntitiesAreRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>";
        assertThat(code(new RawWorkbook().part("xl/worksheets/sheet1.xml", bomb).bytes()))
                .isEqualTo("workbook-with-dtd");
        String outside = "<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>";
        assertThat(code(new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", outside)
                        .bytes()))
                .isEqualTo("workbook-with-dtd");
        assertThat(code(RawWorkbook.withRows("<row r='2'><c r='A2'><v>&x;</v></c></row>")
                        .bytes()))
                .isEqualTo("broken-workbook");
    }

    @Test
    void aPartInAnotherEncodingIsRefused() {
        byte[] utf16 = "<worksheet/>".getBytes(StandardCharsets.UTF_16);
        assertThat(code(new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", out -> out.write(utf16))
                        .bytes()))
                .isEqualTo("broken-workbook");
    }

    @Test
    void addressesAndNumbersThatExcelDoesNotHaveAreRefused() {
        assertThat(codeOfCell("<c r='ZZZZZZ2'><v>1</v></c>")).isEqualTo("broken-workbook");
        assertThat(codeOfCell("<c r='XFE2'><v>1</v></c>")).isEqualTo("broken-workbook");
        assertThat(codeOfCell("<c r='A2' t='s'><v>7</v></c>")).isEqualTo("broken-workbook");
        assertThat(codeOfCell("<c r='A2' t='s'><v>-1</v></c>")).isEqualTo("broken-workbook");
        assertThat(codeOfCell("<c r='A2' s='-1'><v>1</v></c>")).isEqualTo("broken-workbook");
        assertThat(codeOfCell("<c r='A2'><v>1e</v></c>")).isEqualTo("broken-workbook");
        assertThat(codeOfCell("<c r='A2'><v>" + "1".repeat(100) + "</v></c>")).isEqualTo("broken-workbook");
        assertThat(codeOfCell("<c r='A2' t='str'><v>" + "x".repeat(40_000) + "</v></c>"))
                .isEqualTo("field-too-long");
        assertThat(RawWorkbook.withRows("<row r='2'><c r='B2'><v>1E999999999</v></c></row>")
                        .submitted()
                        .onlyRow()
                        .cell(Column.VALUE))
                .isEqualTo(CellRefusals.tooLongNumber());
    }

    @Test
    void whatTheParserWouldKeepIsLimited() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            names.append("<x").append(i).append("/>");
        }
        assertThat(code(new RawWorkbook().sheet(names.toString()).bytes())).isEqualTo("broken-workbook");
        String comment = "<!-- " + "<x>".repeat(200_000) + " -->";
        assertThat(code(new RawWorkbook().sheet(comment).bytes())).isEqualTo("workbook-too-large");
        String attribute = "<row x='" + "x".repeat(1_000_000) + "'/>";
        assertThat(code(new RawWorkbook().sheet(attribute).bytes())).isEqualTo("workbook-too-large");
        assertThat(code(new RawWorkbook().sheet("<x>".repeat(100_000)).bytes())).isEqualTo("broken-workbook");
    }

    @Test
    void tooManyDifferentTextsAreRefused() {
        byte[] texts = RawWorkbook.withRows(ROW)
                .part("xl/strings.xml", out -> {
                    out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                    Random random = new Random(1);
                    for (int i = 0; i < 900_000; i++) {
                        out.write(("<si><t>" + random.nextLong() + "</t></si>").getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sst>".getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
        assertThat(code(texts)).isEqualTo("too-many-texts");
    }

    @Test
    void aMillionEmptyRowsMayEndASheetButNotStandBetweenRows() throws IOException {
        assertThat(sheetWithEmptyRows("").count()).isEqualTo(1);
        assertThat(sheetWithEmptyRows("<row r='1000003'><c r='A1000003'><v>1</v></c></row>")
                        .refusal()
                        .code())
                .isEqualTo("rows-after-gap");
        assertThat(RawWorkbook.withRows(ROW + "<row r='20000'><c r='A20000'><v>1</v></c></row>")
                        .submitted()
                        .refusal()
                        .code())
                .isEqualTo("rows-after-gap");
    }

    /** As Excel writes a sheet that was formatted to its end. */
    private static Submitted sheetWithEmptyRows(String last) {
        return new RawWorkbook()
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write(("<worksheet><sheetData>" + RawWorkbook.header() + ROW).getBytes(StandardCharsets.UTF_8));
                    for (int i = 3; i < 1_000_003; i++) {
                        String row = "<row r='" + i + "' spans='1:2'><c r='A" + i + "' s='3'/></row>";
                        out.write(row.getBytes(StandardCharsets.UTF_8));
                    }
                    out.write((last + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
                })
                .submitted();
    }

    private static String codeOfCell(String cell) {
        return code(RawWorkbook.withRows("<row r='2'>" + cell + "</row>").bytes());
    }

    private static String code(byte[] file) {
        return Submitted.of(TableFormat.XLSX, file).refusal().code();
    }
}
