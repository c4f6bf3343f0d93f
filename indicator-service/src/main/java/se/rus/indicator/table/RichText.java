package se.rus.indicator.table;

import javax.xml.stream.XMLStreamConstants;

/** A text that may be put together from runs of different fonts, and carry its pronunciation, which is left out. */
final class RichText {
    private RichText() {}

    /** The part stands at the start of that element, and then at its end. */
    static String read(XmlPart xml, String element, int maxChars) {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                spoken |= xml.is("rPh");
                if (xml.is("t")) {
                    xml.text(spoken ? new StringBuilder() : text, maxChars);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("rPh")) {
                spoken = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.is(element)) {
                return text.toString().replace("_x000D_", "");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw WorkbookRefusals.broken();
            }
        }
    }
}
