package se.rus.funding.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import se.rus.platform.store.EventJson;

/** JSON as text, since Hibernate Reactive reads no JSON arrays. */
final class JsonColumn {
    private JsonColumn() {}

    static String write(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
