package se.rus.indicator.table;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, so that each part can be wrong in its own way. */
final class RawWorkbook {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** Writes what a part holds. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    RawWorkbook() {
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='r-worksheet'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relation("worksheet", "worksheets/sheet1.xml", "sharedStrings", "/xl/strings.xml"));
    }

    /** The cells below the header kod, utfall. */
    static RawWorkbook withRows(String rows) {
        return new RawWorkbook().sheet(header() + rows);
    }

    static String header() {
        return "<row r='1'>" + text("A1", "kod") + text("B1", "utfall") + "</row>";
    }

    static String text(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    RawWorkbook sheet(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawWorkbook part(String name, String xml) {
        return part(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    RawWorkbook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    Submitted submitted() {
        return Submitted.of(TableFormat.XLSX, bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                OutputStream out = new BufferedOutputStream(zip, 1 << 16);
                part.getValue().to(out);
                out.flush();
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static String relation(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r-%1$s' Type='%2$s%1$s' Target='%3$s'/>"
                    .formatted(kindsAndTargets[i], TYPES, kindsAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }
}
