package se.rus.indicator.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import se.rus.indicator.catalogue.Term.Day;
import se.rus.indicator.catalogue.Term.Iri;
import se.rus.indicator.catalogue.Term.Text;
import se.rus.platform.store.EventJson;

/** Writes nodes as JSON-LD 1.1: a flat graph, each property an array. */
final class JsonLd {
    static final String MEDIA_TYPE = "application/ld+json";

    private JsonLd() {}

    static String write(List<Node> nodes) {
        ObjectNode document = EventJson.MAPPER.createObjectNode();
        ObjectNode context = document.putObject("@context");
        Vocabularies.PREFIXES.forEach(context::put);
        ArrayNode graph = document.putArray("@graph");
        nodes.forEach(node -> write(node, graph.addObject()));
        try {
            return EventJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The catalogue cannot be written", e);
        }
    }

    private static void write(Node node, ObjectNode object) {
        object.put("@id", node.id().value()).put("@type", node.type());
        for (Node.Property each : node.properties()) {
            write(each.value(), object.withArray(each.name()).addObject());
        }
    }

    private static void write(Term term, ObjectNode object) {
        switch (term) {
            case Iri(String value) -> object.put("@id", value);
            case Text(String value, String language) -> {
                object.put("@value", value);
                if (language != null) {
                    object.put("@language", language);
                }
            }
            case Day(var day) -> object.put("@value", day.toString()).put("@type", "xsd:date");
        }
    }
}
