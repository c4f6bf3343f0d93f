package se.rus.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One type of event: its name, its record, and the way from each older version to the next. */
record EventType(
        String name,
        Class<?> recordClass,
        Map<Integer, UnaryOperator<ObjectNode>> upcasters,
        int currentVersion,
        ObjectReader reader,
        ObjectWriter writer) {

    EventType(String name, Class<?> recordClass, Map<Integer, UnaryOperator<ObjectNode>> upcasters) {
        this(
                name,
                recordClass,
                Map.copyOf(upcasters),
                upcasters.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1,
                EventJson.MAPPER.readerFor(recordClass),
                EventJson.MAPPER.writerFor(recordClass));
    }

    EventType withUpcaster(int fromVersion, UnaryOperator<ObjectNode> change) {
        Map<Integer, UnaryOperator<ObjectNode>> more = new HashMap<>(upcasters);
        more.put(fromVersion, change);
        return new EventType(name, recordClass, more);
    }

    Object read(String json, int version) {
        try {
            return version == currentVersion ? reader.readValue(json) : reader.readValue(upcast(json, version));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Event of type " + name + " cannot be read", e);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(Object event) {
        try {
            return writer.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Event of type " + name + " cannot be written", e);
        }
    }

    private ObjectNode upcast(String json, int fromVersion) throws JsonProcessingException {
        if (fromVersion > currentVersion) {
            throw new UnknownEventTypeException(name + " version " + fromVersion);
        }
        ObjectNode node = (ObjectNode) EventJson.MAPPER.readTree(json);
        for (int version = fromVersion; version < currentVersion; version++) {
            node = upcasters.getOrDefault(version, UnaryOperator.identity()).apply(node);
        }
        return node;
    }
}
