package se.rus.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.value.BilingualText;

/** A component added to, taken from or changed in a record fails here until the schema says so too. */
class RecordsMatchSchemasTest {

    static List<PublicEventType> all() {
        return ContractCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void record_and_schema_have_the_same_fields_and_types(PublicEventType type) {
        assertEquals(List.of(), SchemaShape.differences(type.record(), Wire.schema(type)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_required_field_is_a_field(PublicEventType type) {
        Stream.concat(
                        Stream.of(Wire.schema(type)),
                        Wire.schema(type).path("$defs").valueStream())
                .forEach(object -> object.path("required")
                        .forEach(
                                name -> assertTrue(object.path("properties").has(name.textValue()), name.textValue())));
    }

    @Test
    void a_component_that_the_schema_lacks_is_found() {
        var schema = observationSchema();
        ((ObjectNode) schema.get("properties")).remove("period");
        assertEquals(
                1,
                SchemaShape.differences(ObservationRecorded.class, schema).stream()
                        .filter(line -> line.startsWith("ObservationRecorded: "))
                        .count());
    }

    @Test
    void a_property_that_the_record_lacks_is_found() {
        var schema = observationSchema();
        ((ObjectNode) schema.get("properties")).putObject("weather").put("type", "string");
        assertEquals(
                1, SchemaShape.differences(ObservationRecorded.class, schema).size());
    }

    @Test
    void a_changed_type_is_found() {
        var schema = Wire.JSON.createObjectNode();
        schema.putObject("properties").putObject("sv").put("type", "string");
        ((ObjectNode) schema.get("properties")).putObject("en").put("type", "integer");
        assertEquals(
                List.of("BilingualText.en: the record has string, the schema integer"),
                SchemaShape.differences(BilingualText.class, schema));
    }

    private static ObjectNode observationSchema() {
        return Wire.schema(
                ContractCatalogue.find("se.rus.ObservationRecorded.v1").orElseThrow());
    }
}
