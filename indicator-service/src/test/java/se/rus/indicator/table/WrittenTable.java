package se.rus.indicator.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table in each of the formats, by writers that are not the readers' own. */
final class WrittenTable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WrittenTable() {}

    /** With quotation marks where they are needed, and by chance elsewhere; lines end as on Windows or as on Unix. */
    static String csv(RandomTable table, Random random, char delimiter) {
        String end = random.nextBoolean() ? "\r\n" : "\n";
        StringBuilder csv = new StringBuilder();
        csv.append(table.columns().stream()
                        .map(column -> column.words().getLast())
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .append(end);
        for (TableRow row : table.rows()) {
            csv.append(table.columns().stream()
                            .map(column -> quoted(text(row.cell(column)), random, delimiter))
                            .collect(Collectors.joining(String.valueOf(delimiter))))
                    .append(end);
        }
        return csv.toString();
    }

    static String json(RandomTable table) {
        return string(
                Map.of("rows", table.rows().stream().map(WrittenTable::members).toList()));
    }

    static String ndjson(RandomTable table) {
        return table.rows().stream().map(row -> string(members(row))).collect(Collectors.joining("\n"));
    }

    static byte[] xlsx(RandomTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Utfall");
            List<Column> columns = table.columns();
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).words().getFirst());
                for (int row = 0; row < table.rows().size(); row++) {
                    String text = text(table.rows().get(row).cell(columns.get(column)));
                    if (!text.isEmpty()) {
                        sheet.value(row + 1, column, text);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> members(TableRow row) {
        Map<String, String> members = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> members.put(column.words().getFirst(), text(cell)));
        return members;
    }

    private static String string(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text(String text) ? text : "";
    }

    private static String quoted(String text, Random random, char delimiter) {
        boolean needed = text.indexOf(delimiter) >= 0 || text.contains("\"") || text.contains("\n");
        return needed || random.nextBoolean() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
