package se.rus.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rus.platform.store.EventJson;

/** What is written in any of the ways is read as it was. */
class RoundTripTest {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);
    private static final String LETTERS = "abcåäöÅÄÖ é;,\"'\t";

    @TempDir
    Path folder;

    private record Line(String indicator, String period, String reason) {}

    @Test
    void tablesInEveryCharsetAndWithEverySeparator() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Line> lines = lines(random);
            char separator = ";,\t".charAt(random.nextInt(3));
            Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
            String newline = random.nextBoolean() ? "\n" : "\r\n";
            StringBuilder text = new StringBuilder("indikator" + separator + "år" + separator + "orsak" + newline);
            lines.forEach(line -> text.append(quoted(line.indicator()))
                    .append(separator)
                    .append(line.period())
                    .append(separator)
                    .append(quoted(line.reason()))
                    .append(newline));
            Path file = Files.write(folder.resolve("t"), text.toString().getBytes(charset));

            assertThat(read(file, TableFormat.CSV))
                    .as("seed %d, %s, separator <%s>", seed, charset, separator)
                    .isEqualTo(trimmed(lines));
        }
    }

    @Test
    void workbooksAndLinesOfJson() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Line> lines = lines(random);
            assertThat(read(workbook(lines), TableFormat.XLSX))
                    .as("seed %d", seed)
                    .isEqualTo(trimmed(lines));
            StringBuilder json = new StringBuilder();
            for (Line line : lines) {
                json.append(EventJson.MAPPER
                                .createObjectNode()
                                .put("indicator", line.indicator())
                                .put("period", line.period())
                                .put("reason", line.reason()))
                        .append('\n');
            }
            assertThat(read(Files.writeString(folder.resolve("n"), json), TableFormat.NDJSON))
                    .as("seed %d", seed)
                    .isEqualTo(trimmed(lines));
        }
    }

    @Test
    void numbersInJsonKeepEveryDecimal() throws IOException {
        Path file = Files.writeString(
                folder.resolve("j"),
                "{\"mode\": \"acceptCorrect\", \"rows\": [{\"code\": \"A\", \"period\": \"2025\", \"value\": 0.1000}]}");
        try (TableReader reader = Tables.open(file, TableFormat.JSON, Optional.empty(), TableLimits.standard())) {
            TableRow row = reader.next().orElseThrow();
            assertThat(row.cell(Column.VALUE)).isEqualTo(new Cell.Number(new BigDecimal("0.1000"), false));
            assertThat(reader.next()).isEmpty();
            assertThat(reader.members()).containsEntry("mode", "acceptCorrect");
        }
    }

    private static List<Line> lines(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(20); i++) {
            lines.add(new Line("I" + text(random), Integer.toString(1990 + random.nextInt(40)), "x" + text(random)));
        }
        return lines;
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .reduce("", String::concat);
    }

    private static List<Line> trimmed(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        line.indicator().strip(), line.period(), line.reason().strip()))
                .toList();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private Path workbook(List<Line> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad");
            sheet.value(0, 0, "indikator");
            sheet.value(0, 1, "år");
            sheet.value(0, 2, "orsak");
            for (int i = 0; i < lines.size(); i++) {
                sheet.value(i + 1, 0, lines.get(i).indicator());
                sheet.value(i + 1, 1, Integer.valueOf(lines.get(i).period()));
                sheet.value(i + 1, 2, lines.get(i).reason());
            }
        }
        return Files.write(folder.resolve("x"), bytes.toByteArray());
    }

    private static List<Line> read(Path file, TableFormat format) {
        List<Line> lines = new ArrayList<>();
        try (TableReader reader = Tables.open(file, format, Optional.empty(), TableLimits.standard())) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                lines.add(new Line(
                        text(row.get(), Column.INDICATOR),
                        text(row.get(), Column.PERIOD),
                        text(row.get(), Column.REASON)));
            }
        }
        return lines;
    }

    private static String text(TableRow row, Column column) {
        return switch (row.cell(column)) {
            case Cell.Text(String text) -> text;
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Truth truth -> truth.toString();
            case Cell.Empty ignored -> "";
            case Cell.Refused(var reason) -> reason.code();
        };
    }
}
