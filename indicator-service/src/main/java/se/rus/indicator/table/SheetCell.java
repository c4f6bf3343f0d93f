package se.rus.indicator.table;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Reads one cell of a sheet. */
final class SheetCell {
    private final XmlPart xml;
    private final List<String> texts;
    private final List<NumberFormat> styles;
    private final int maxChars;
    private final StringBuilder value = new StringBuilder();

    SheetCell(XmlPart xml, List<String> texts, List<NumberFormat> styles, TableLimits limits) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.maxChars = limits.maxFieldChars();
    }

    /** The part stands at the start of the cell, and then at its end. */
    Cell read() {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        value.setLength(0);
        boolean formula = false;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.is("c")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                formula |= xml.is("f");
                content();
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw WorkbookRefusals.broken();
            }
            event = xml.next();
        }
        if (formula && !"e".equals(type)) {
            return CellRefusals.formula();
        }
        return value.isEmpty() ? Cell.EMPTY : cell(type == null ? "n" : type, style);
    }

    private void content() {
        if (xml.is("v")) {
            xml.text(value, maxChars);
        } else if (xml.is("is")) {
            value.append(RichText.read(xml, "is", maxChars));
        }
    }

    private Cell cell(String type, String style) {
        try {
            return switch (type) {
                case "s" -> Cells.text(texts.get(Integer.parseInt(value, 0, value.length(), 10)));
                case "str", "inlineStr" -> Cells.text(value.toString());
                case "b" -> new Cell.Truth(value.charAt(0) == '1');
                case "e" -> CellRefusals.error(IgnoredNames.shown(value.toString()));
                case "d" -> CellRefusals.date();
                default -> number(style);
            };
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw WorkbookRefusals.broken();
        }
    }

    private Cell number(String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        NumberFormat format = index < styles.size() ? styles.get(index) : NumberFormat.PLAIN;
        return switch (format) {
            case DATE -> CellRefusals.date();
            case PLAIN -> Cells.number(shown(), false);
            case PERCENT -> Cells.number(shown(), true);
        };
    }

    private BigDecimal shown() {
        if (value.length() > 64) {
            throw WorkbookRefusals.broken();
        }
        return Numbers.asShown(new BigDecimal(Spaces.trim(value.toString())));
    }
}
