package se.rus.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares a record, all the way down, with the schema that claims to describe it. */
final class SchemaShape {

    private static final Map<Type, String> SIMPLE = Map.of(
            String.class, "string",
            int.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            BigDecimal.class, "number",
            Instant.class, "string date-time",
            LocalDate.class, "string date");

    private final JsonNode root;
    private final List<String> differences = new ArrayList<>();

    private SchemaShape(JsonNode root) {
        this.root = root;
    }

    /** One line for each place where record and schema differ. */
    static List<String> differences(Class<? extends Record> record, JsonNode schema) {
        var shape = new SchemaShape(schema);
        shape.object(record.getSimpleName(), record, schema);
        return shape.differences;
    }

    private void object(String where, Class<?> record, JsonNode schema) {
        var components = new TreeSet<>(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        var properties = new TreeSet<String>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        hold(where, components, properties);
        for (var component : record.getRecordComponents()) {
            value(
                    where + "." + component.getName(),
                    component.getGenericType(),
                    schema.path("properties").path(component.getName()));
        }
    }

    private void value(String where, Type type, JsonNode schema) {
        if (type instanceof ParameterizedType list) {
            hold(where, "array", schema.path("type").asText());
            value(where + "[]", list.getActualTypeArguments()[0], schema.path("items"));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            object(where, record, root.at(schema.path("$ref").asText("#/").substring(1)));
        } else if (type instanceof Class<?> words && words.isEnum()) {
            hold(where, words(words), texts(schema.path("enum")));
        } else {
            var stated =
                    schema.path("type").asText() + " " + schema.path("format").asText();
            hold(where, SIMPLE.get(type), stated.strip());
        }
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Wire.JSON.valueToTree(constant).textValue())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    private void hold(String where, Object record, Object schema) {
        if (!schema.equals(record)) {
            differences.add(where + ": the record has " + record + ", the schema " + schema);
        }
    }
}
