package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they say, or want more than they may have. Each is refused as a whole, with what to do. */
class HostileFilesTest {
    @TempDir
    Path folder;

    @Test
    void aPdfThatIsNamedAWorkbook() throws IOException {
        refused(write("%PDF-1.7\n%âãÏÓ\n"), TableFormat.XLSX);
    }

    @Test
    void aWorkbookThatIsNamedCsv() throws IOException {
        refused(workbook(sheet -> sheet.value(0, 0, "värde")), TableFormat.CSV);
    }

    @Test
    void aZipBomb() throws IOException {
        Path file = folder.resolve("bomb");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1 << 20];
            Arrays.fill(nothing, (byte) ' ');
            for (int i = 0; i < 1_500; i++) {
                zip.write(nothing);
            }
        }
        assertThat(Files.size(file)).as("small outside, large inside").isLessThan(10_000_000);

        refused(file, TableFormat.XLSX);
    }

    @Test
    void textsThatOneCellAsksForAgainAndAgain() throws IOException {
        Path file = folder.resolve("entities");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook>&b;</workbook>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        refused(file, TableFormat.XLSX);
    }

    @Test
    void oneEndlessLine() throws IOException {
        Path file = folder.resolve("line");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] more = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 64; i++) {
                out.write(more);
            }
        }
        refused(file, TableFormat.CSV);
        refused(file, TableFormat.NDJSON);
    }

    @Test
    void aQuoteThatNeverEnds() throws IOException {
        Path file = folder.resolve("quote");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("indikator;värde\n\"");
            for (int i = 0; i < 3_000_000; i++) {
                out.write("rad utan slut\n");
            }
        }
        refused(file, TableFormat.CSV);
    }

    @Test
    void aMillionEmptyRowsBetweenTwo() throws IOException {
        Path file = folder.resolve("empty");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("indikator;värde\nA;1\n");
            for (int i = 0; i < 1_000_000; i++) {
                out.write(";\n");
            }
            out.write("B;2\n");
        }
        refused(file, TableFormat.CSV);
    }

    @Test
    void moreRowsThanMayBe() throws IOException {
        Path file = write("indikator;värde\n" + "A;1\n".repeat(11));

        UnreadableTableException refusal = catchThrowableOfType(
                UnreadableTableException.class,
                () -> readAll(file, TableFormat.CSV, TableLimits.standard().withMaxRows(10)));

        assertThat(refusal.rejection().code()).isEqualTo("too-many-rows");
    }

    @Test
    void aDocumentThatIsNested() throws IOException {
        refused(write("{\"rows\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"), TableFormat.JSON);
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] bytes = new byte[10_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 7);
        }
        refused(Files.write(folder.resolve("bytes"), bytes), TableFormat.CSV);
    }

    private void refused(Path file, TableFormat format) {
        UnreadableTableException refusal = catchThrowableOfType(
                UnreadableTableException.class, () -> readAll(file, format, TableLimits.standard()));

        assertThat(refusal).as("%s is refused", file.getFileName()).isNotNull();
        assertThat(refusal.rejection().detail()).isNotBlank();
        assertThat(refusal.rejection().detailSv()).isNotBlank();
    }

    private static void readAll(Path file, TableFormat format, TableLimits limits) {
        try (TableReader reader = Tables.open(file, format, Optional.empty(), limits)) {
            while (reader.next().isPresent()) {
                // Only that it ends matters.
            }
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }

    /** Fills a sheet. */
    interface Filling {
        void fill(Worksheet sheet);
    }

    private Path workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("Blad"));
        }
        return Files.write(folder.resolve("workbook"), bytes.toByteArray());
    }
}
