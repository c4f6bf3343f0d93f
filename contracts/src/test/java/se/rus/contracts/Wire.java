package se.rus.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The strictest mapper a service may have: the records must be tolerant of their own accord. */
final class Wire {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Wire() {}

    static ObjectNode sample(PublicEventType type) {
        return (ObjectNode) read(type.sampleResource());
    }

    static ObjectNode schema(PublicEventType type) {
        return (ObjectNode) read(type.schemaResource());
    }

    private static JsonNode read(String resource) {
        try (var in = Wire.class.getResourceAsStream("/" + resource)) {
            return JSON.readTree(Objects.requireNonNull(in, resource + " is missing"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
