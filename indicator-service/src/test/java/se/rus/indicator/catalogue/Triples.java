package se.rus.indicator.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rus.platform.store.EventJson;

/** Reads what we write, by the grammars and not by our writers: Turtle without blank nodes, and flat JSON-LD. */
public final class Triples {
    private static final String A = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final Pattern TOKEN = Pattern.compile(
            "<([^\\x00-\\x20<>\"{}|^`\\\\]*)>|\"((?:[^\"\\\\\\n\\r]|\\\\.)*)\"(?:@([a-z]+)|\\^\\^(\\S+))?"
                    + "|(@prefix)|([.;])(?=\\s|$)|([^\\s;<>\"]+)|\\s+",
            Pattern.DOTALL);

    private final Map<String, String> prefixes = new TreeMap<>();
    private final Set<List<String>> triples = new HashSet<>();

    private Triples() {}

    public static Set<List<String>> ofTurtle(String text) {
        Triples read = new Triples();
        read.turtle(text);
        return read.triples;
    }

    public static Set<List<String>> ofJsonLd(String text) throws Exception {
        Triples read = new Triples();
        JsonNode document = EventJson.MAPPER.readTree(text);
        document.get("@context")
                .properties()
                .forEach(
                        each -> read.prefixes.put(each.getKey(), each.getValue().asText()));
        for (JsonNode node : document.get("@graph")) {
            String subject = node.get("@id").asText();
            read.triples.add(List.of(subject, A, read.expanded(node.get("@type").asText())));
            node.properties().stream()
                    .filter(each -> !each.getKey().startsWith("@"))
                    .forEach(each -> each.getValue()
                            .forEach(value -> read.triples.add(
                                    List.of(subject, read.expanded(each.getKey()), read.object(value)))));
        }
        return read.triples;
    }

    private String object(JsonNode value) {
        if (value.has("@id")) {
            return value.get("@id").asText();
        }
        String type = value.has("@type") ? expanded(value.get("@type").asText()) : "";
        return literal(value.get("@value").asText(), value.path("@language").asText(""), type);
    }

    private void turtle(String text) {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        ArrayList<String> line = new ArrayList<>();
        while (token.find()) {
            if (token.start() != end) {
                throw new AssertionError("not Turtle: " + text.substring(end, Math.min(text.length(), end + 80)));
            }
            end = token.end();
            if (token.group(6) != null) {
                statement(line, token.group(6));
            } else if (!token.group().isBlank()) {
                line.add(term(token));
            }
        }
        if (end != text.length() || !line.isEmpty()) {
            throw new AssertionError("not Turtle: " + text.substring(end));
        }
    }

    private void statement(ArrayList<String> line, String mark) {
        if (line.getFirst().equals("@prefix")) {
            prefixes.put(line.get(1).replace(":", ""), line.get(2));
        } else {
            String verb = line.get(1).equals("a") ? A : expanded(line.get(1));
            String object = line.get(1).equals("a") ? expanded(line.get(2)) : line.get(2);
            triples.add(List.of(line.getFirst(), verb, object));
        }
        String subject = line.getFirst();
        line.clear();
        if (mark.equals(";")) {
            line.add(subject);
        }
    }

    private String term(Matcher token) {
        if (token.group(1) != null) {
            return token.group(1);
        }
        if (token.group(2) != null) {
            return literal(
                    unescaped(token.group(2)),
                    token.group(3) == null ? "" : token.group(3),
                    token.group(4) == null ? "" : expanded(token.group(4)));
        }
        return token.group();
    }

    private static String literal(String value, String language, String type) {
        return "\"" + value + "\"@" + language + "^^" + type;
    }

    private String expanded(String name) {
        int colon = name.indexOf(':');
        return prefixes.get(name.substring(0, colon)) + name.substring(colon + 1);
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\(u([0-9A-F]{4})|.)")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) != null
                                ? Character.toString(Integer.parseInt(found.group(2), 16))
                                : switch (found.group(1)) {
                                    case "n" -> "\n";
                                    case "r" -> "\r";
                                    case "t" -> "\t";
                                    default -> found.group(1);
                                }));
    }
}
