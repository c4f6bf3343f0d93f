package se.rus.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds examples against the schemas they stand beside; OpenAPI 3.1 schemas are JSON Schema 2020-12. */
final class Examples {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode components;
    private final Map<JsonNode, Schema> read = new HashMap<>();

    Examples(JsonNode document) {
        ObjectNode schemas = JsonNodeFactory.instance.objectNode();
        schemas.set("schemas", document.path("components").path("schemas"));
        this.components = schemas;
    }

    List<String> errors(JsonNode schema, JsonNode example) {
        return read.computeIfAbsent(schema, this::schema).validate(example.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema schema(JsonNode of) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set("components", components);
        whole.putArray("allOf").add(of);
        return REGISTRY.getSchema(whole.toString());
    }
}
