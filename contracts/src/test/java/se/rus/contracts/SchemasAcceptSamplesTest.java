package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasAcceptSamplesTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static List<PublicEventType> all() {
        return ContractCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_schema_accepts_the_sample(PublicEventType type) {
        assertEquals(List.of(), errors(type, Wire.sample(type)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_schema_accepts_a_field_of_the_future(PublicEventType type) {
        assertEquals(List.of(), errors(type, Wire.sample(type).put("addedInTheFuture", 1)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_schema_refuses_a_sample_without_a_required_field(PublicEventType type) {
        for (var required : Wire.schema(type).get("required")) {
            var incomplete = Wire.sample(type);
            incomplete.remove(required.textValue());
            assertFalse(errors(type, incomplete).isEmpty(), required + " can be left out");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_schema_refuses_a_wrong_type_in_any_field(PublicEventType type) {
        for (var field : Wire.schema(type).get("properties").properties()) {
            var wrong = Wire.sample(type).put(field.getKey(), true);
            assertFalse(errors(type, wrong).isEmpty(), field.getKey() + " may be anything");
        }
    }

    private static List<Error> errors(PublicEventType type, JsonNode value) {
        Schema schema = REGISTRY.getSchema(Wire.schema(type).toString());
        return schema.validate(value.toString(), InputFormat.JSON);
    }
}
