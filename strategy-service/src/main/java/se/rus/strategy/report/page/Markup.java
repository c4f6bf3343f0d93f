package se.rus.strategy.report.page;

import java.util.Set;

/** Writes elements so that a browser reads them as HTML and the PDF library as XML. */
final class Markup {
    private static final Set<String> EMPTY = Set.of("meta", "br", "link", "rect", "path", "line", "circle");

    private Markup() {}

    static String page(Tag html) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        write(html, out);
        return out.append('\n').toString();
    }

    private static void write(Node node, StringBuilder out) {
        switch (node) {
            case Node.Text(String text) -> escape(text, out);
            case Tag tag -> write(tag, out);
        }
    }

    private static void write(Tag tag, StringBuilder out) {
        out.append('<').append(tag.name());
        for (Tag.Attribute attribute : tag.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), out);
            out.append('"');
        }
        if (tag.children().isEmpty() && EMPTY.contains(tag.name())) {
            out.append("/>");
            return;
        }
        out.append('>');
        tag.children().forEach(child -> write(child, out));
        out.append("</").append(tag.name()).append('>');
        if (Breaks.after(tag.name())) {
            out.append('\n');
        }
    }

    /** What XML cannot hold is shown as a replacement character rather than refused: the words are others'. */
    private static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
            }
        });
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    /** Lines are broken after these, so that a person can read the source and compare two reports. */
    private static final class Breaks {
        private static final Set<String> AFTER = Set.of(
                "head", "title", "style", "h1", "h2", "h3", "p", "tr", "thead", "tbody", "table", "section", "svg");

        static boolean after(String name) {
            return AFTER.contains(name);
        }
    }
}
