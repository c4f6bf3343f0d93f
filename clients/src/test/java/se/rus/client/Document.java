package se.rus.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;

/** An OpenAPI document as the comparison needs it. */
record Document(ObjectNode root) {
    private static final YAMLMapper YAML = new YAMLMapper();

    static Document of(String yaml) {
        try {
            return new Document((ObjectNode) YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** In OpenAPI 3.0: the comparison looks at no type of a 3.1 document and would let every change of one pass. */
    String inVersion30() {
        ObjectNode copy = root.deepCopy();
        copy.put("openapi", "3.0.3");
        oneTypeEach(copy);
        return copy.toString();
    }

    /** Every field of every named schema: {@code Shift.fromYear}. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        schemas()
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(field -> fields.add(schema.getKey() + "." + field)));
        return fields;
    }

    /** True when the schema is still there and the field is not. */
    boolean lacks(String field) {
        int dot = field.indexOf('.');
        JsonNode schema = schemas().path(field.substring(0, dot));
        return !schema.isMissingNode() && !schema.path("properties").has(field.substring(dot + 1));
    }

    private JsonNode schemas() {
        return root.path("components").path("schemas");
    }

    private static void oneTypeEach(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("type") instanceof ArrayNode types) {
            object.put(
                    "nullable",
                    types.valueStream().anyMatch(each -> each.asText().equals("null")));
            object.put("type", types.path(0).asText());
        }
        node.forEach(Document::oneTypeEach);
    }
}
