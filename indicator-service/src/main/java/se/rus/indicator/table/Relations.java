package se.rus.indicator.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a part of a workbook points, by id.
 *
 * @param kind the last word of the type, for example {@code worksheet}
 * @param part the name of the other part in the archive
 */
record Relations(String kind, String part) {

    /** Those of the archive itself have no part of their own: its name is empty. */
    static Map<String, Relations> of(WorkbookFile file, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relations> relations = new HashMap<>();
        if (!file.has(name)) {
            return relations;
        }
        try (XmlPart xml = file.part(name)) {
            while (xml.toStart()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (xml.is("Relationship") && id != null && type != null && target != null) {
                    relations.put(
                            id, new Relations(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target.startsWith("./") ? target.substring(2) : target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return base + rest;
    }
}
