package se.rus.indicator.obligation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Templates as files: CSV as Swedish Excel opens it, and XLSX. */
final class TemplateFiles {
    private static final char MARK = '\uFEFF';

    private TemplateFiles() {}

    static byte[] csv(Template template) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(Template.HEADER);
            template.rows()
                    .forEach(row -> csv.writeRecord(
                            row.code(),
                            harmless(row.name()),
                            row.unit(),
                            row.actor(),
                            row.period(),
                            row.breakdown(),
                            row.value() == null
                                    ? ""
                                    : row.value()
                                            .stripTrailingZeros()
                                            .toPlainString()
                                            .replace('.', ','),
                            "",
                            "",
                            "",
                            ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(Template template) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "RUS", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rapportering");
            for (int column = 0; column < Template.HEADER.size(); column++) {
                sheet.value(0, column, Template.HEADER.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int i = 0; i < template.rows().size(); i++) {
                write(sheet, i + 1, template.rows().get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int at, Template.Row row) {
        sheet.value(at, 0, row.code());
        sheet.value(at, 1, row.name());
        sheet.value(at, 2, row.unit());
        sheet.value(at, 3, row.actor());
        sheet.value(at, 4, row.period());
        sheet.value(at, 5, row.breakdown());
        if (row.value() != null) {
            sheet.value(at, 6, row.value());
        }
    }

    /** A name that Excel would take for a formula is made text. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
