package se.rus.indicator.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a workbook holds.
 *
 * @param sheets the parts of the visible sheets, in the order of their tabs
 * @param texts the part with the shared texts, null when there is none
 * @param styles the part with the formats of numbers, null when there is none
 */
record Workbook(List<String> sheets, String texts, String styles) {

    /** @throws UnreadableTableException when the archive is no workbook */
    static Workbook of(WorkbookFile file) throws IOException {
        String part = first(Relations.of(file, ""), "officeDocument");
        if (part == null || !file.has(part) || part.endsWith(".bin")) {
            throw WorkbookRefusals.notAWorkbook();
        }
        Map<String, Relations> relations = Relations.of(file, part);
        return new Workbook(
                visible(file, part, relations), first(relations, "sharedStrings"), first(relations, "styles"));
    }

    private static List<String> visible(WorkbookFile file, String part, Map<String, Relations> relations)
            throws IOException {
        List<String> sheets = new ArrayList<>();
        boolean workbook = false;
        try (XmlPart xml = file.part(part)) {
            while (xml.toStart()) {
                workbook |= xml.is("workbook");
                if (xml.is("sheet") && isVisible(xml.attribute("state"))) {
                    Relations sheet = relations.get(xml.attribute("id"));
                    if (sheet != null && sheet.kind().equals("worksheet")) {
                        sheets.add(sheet.part());
                    }
                }
            }
        }
        if (!workbook) {
            throw WorkbookRefusals.notAWorkbook();
        }
        return sheets;
    }

    private static boolean isVisible(String state) {
        return state == null || state.equals("visible");
    }

    private static String first(Map<String, Relations> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relations::part)
                .findFirst()
                .orElse(null);
    }
}
