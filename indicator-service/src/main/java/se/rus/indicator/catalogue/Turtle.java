package se.rus.indicator.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import se.rus.indicator.catalogue.Term.Day;
import se.rus.indicator.catalogue.Term.Iri;
import se.rus.indicator.catalogue.Term.Text;

/** Writes nodes as Turtle (RDF 1.1). */
final class Turtle {
    static final String MEDIA_TYPE = "text/turtle";

    private Turtle() {}

    static String write(List<Node> nodes) {
        String prefixes = Vocabularies.PREFIXES.entrySet().stream()
                .map(each -> "@prefix " + each.getKey() + ": <" + each.getValue() + "> .\n")
                .collect(Collectors.joining());
        return nodes.stream().map(Turtle::node).collect(Collectors.joining("", prefixes, ""));
    }

    private static String node(Node node) {
        return node.properties().stream()
                .map(each -> " ;\n    " + each.name() + " " + term(each.value()))
                .collect(Collectors.joining("", "\n" + term(node.id()) + " a " + node.type(), " .\n"));
    }

    private static String term(Term term) {
        return switch (term) {
            case Iri(String value) -> "<" + value + ">";
            case Text(String value, String language) -> quoted(value) + (language == null ? "" : "@" + language);
            case Day(var day) -> quoted(day.toString()) + "^^xsd:date";
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        quoted.append("\\u%04X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
