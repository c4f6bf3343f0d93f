package se.rus.indicator.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formats of numbers by the style of a cell. */
final class CellStyles {
    /** Excel's own limit. */
    private static final int MOST = 65_490;

    private CellStyles() {}

    /** @param part null when the workbook has none */
    static List<NumberFormat> of(WorkbookFile file, String part) throws IOException {
        List<NumberFormat> styles = new ArrayList<>();
        if (part == null || !file.has(part)) {
            return styles;
        }
        Map<Integer, NumberFormat> own = new HashMap<>();
        boolean cells = false;
        try (XmlPart xml = file.part(part)) {
            while (xml.toStart()) {
                // Those of named styles come before and those of tables after; both use the same element.
                cells = xml.is("cellXfs") || (cells && !xml.is("cellStyles"));
                String code = xml.attribute("formatCode");
                if (xml.is("numFmt") && code != null && !cells) {
                    own.put(number(xml.attribute("numFmtId")), NumberFormat.of(code));
                } else if (xml.is("xf") && cells) {
                    int id = number(xml.attribute("numFmtId"));
                    styles.add(own.getOrDefault(id, NumberFormat.builtIn(id)));
                }
                if (styles.size() > MOST || own.size() > MOST) {
                    throw WorkbookRefusals.broken();
                }
            }
        }
        return styles;
    }

    private static int number(String id) {
        try {
            return id == null ? 0 : Integer.parseInt(id);
        } catch (NumberFormatException broken) {
            throw WorkbookRefusals.broken();
        }
    }
}
