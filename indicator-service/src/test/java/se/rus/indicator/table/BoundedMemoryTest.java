package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rus.platform.decision.Rejection;

/**
 * A million rows in every format, read by a process whose whole heap is smaller than the file. That a reader holds its
 * rows would end in an error there, on any machine, however slow.
 */
class BoundedMemoryTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void aMillionRowsOfCsvAreRead() throws Exception {
        assertThat(read(
                        TableFormat.CSV,
                        lines(
                                "kod;kommun;period;utfall;motivering\n",
                                "a-%d;0880;2025;39,7;Ingen anmärkning i år\n",
                                "")))
                .isEqualTo("1000000");
    }

    @Test
    void aMillionRowsOfNdjsonAreRead() throws Exception {
        assertThat(read(
                        TableFormat.NDJSON,
                        lines(
                                "",
                                "{\"code\": \"a-%d\", \"actor\": \"0880\", \"period\": 2025, \"value\": 39.7}\n",
                                "")))
                .isEqualTo("1000000");
    }

    @Test
    void aMillionRowsOfJsonAreRead() throws Exception {
        String row = "{\"code\": \"a-%d\", \"actor\": \"0880\", \"period\": 2025, \"value\": 39.7},\n";
        assertThat(read(
                        TableFormat.JSON,
                        lines("{\"rows\": [", row, "{\"value\": 0}], \"mode\": \"partial\"}", ROWS - 1)))
                .isEqualTo("1000000");
    }

    @Test
    void aMillionRowsOfAWorkbookAreRead() throws Exception {
        RawWorkbook book = new RawWorkbook().part("xl/worksheets/sheet1.xml", this::sheet);
        Path file = folder.resolve("million.xlsx");
        Files.write(file, book.bytes());
        assertThat(read(TableFormat.XLSX, file)).isEqualTo("1000000");
    }

    private void sheet(OutputStream out) throws IOException {
        out.write(("<worksheet><sheetData>" + RawWorkbook.header()).getBytes(StandardCharsets.UTF_8));
        for (int i = 2; i < ROWS + 2; i++) {
            String row = "<row r='" + i + "'><c r='A" + i + "' t='inlineStr'><is><t>a-" + i + "</t></is></c><c r='B" + i
                    + "'><v>" + i + ".7</v></c></row>";
            out.write(row.getBytes(StandardCharsets.UTF_8));
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    private Path lines(String start, String row, String end) throws IOException {
        return lines(start, row, end, ROWS);
    }

    private Path lines(String start, String row, String end, int rows) throws IOException {
        Path file = folder.resolve("million");
        String[] around = row.split("%d");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(start);
            for (int i = 0; i < rows; i++) {
                out.write(around[0] + i + around[1]);
            }
            out.write(end);
        }
        return file;
    }

    private static String read(TableFormat format, Path file) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        ReadAll.class.getName(),
                        format.name(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said.strip();
    }

    /** What reading needs, and nothing of the service around it. */
    private static String classPath() {
        return Stream.<Class<?>>of(Tables.class, ReadAll.class, Rejection.class, CsvReader.class, JsonFactory.class)
                .map(BoundedMemoryTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
