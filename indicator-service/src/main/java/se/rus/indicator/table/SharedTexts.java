package se.rus.indicator.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that a workbook keeps apart from its sheets, each once. The only part that must be held in memory. */
final class SharedTexts {
    /** What an empty string costs. */
    private static final int EACH = 56;

    private SharedTexts() {}

    /** @param part null when the workbook has none */
    static List<String> of(WorkbookFile file, String part, TableLimits limits) throws IOException {
        List<String> texts = new ArrayList<>();
        if (part == null || !file.has(part)) {
            return texts;
        }
        long bytes = 0;
        try (XmlPart xml = file.part(part)) {
            while (xml.toStart()) {
                if (xml.is("si")) {
                    String text = RichText.read(xml, "si", limits.maxFieldChars());
                    bytes += EACH + 2L * text.length();
                    texts.add(text);
                }
                if (bytes > limits.maxSharedTextBytes()) {
                    throw WorkbookRefusals.tooManyTexts();
                }
            }
        }
        return texts;
    }
}
