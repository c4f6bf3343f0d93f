package se.rus.strategy.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.rus.platform.store.EventJson;

/** Rows on their way to and from the database: any number of them is one parameter or one value, columns by name. */
final class RowJson {
    private static final ObjectMapper MAPPER =
            EventJson.MAPPER.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private RowJson() {}

    static String write(Collection<?> rows) {
        try {
            return MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Rows cannot be written", e);
        }
    }

    /** The rows of each strategy, by the column strategy_id. */
    static <T> Map<String, List<T>> byStrategy(String json, Class<T> row) {
        return byStrategy(json, each -> read(each, row));
    }

    /** As {@link #byStrategy(String, Class)}, for rows that are more than one record. */
    static <T> Map<String, List<T>> byStrategy(String json, Function<JsonNode, T> row) {
        Map<String, List<T>> rows = new HashMap<>();
        for (JsonNode each : tree(json)) {
            rows.computeIfAbsent(each.get("strategy_id").asText(), id -> new ArrayList<>())
                    .add(row.apply(each));
        }
        return rows;
    }

    static <T> T read(JsonNode node, Class<T> row) {
        try {
            return MAPPER.treeToValue(node, row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A row cannot be read", e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Rows cannot be read", e);
        }
    }
}
