package se.rus.strategy.strategy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import se.rus.platform.store.EventJson;

/** The document column as text. */
final class StrategyColumn {
    private StrategyColumn() {}

    static String write(StrategyDocument document) {
        try {
            return EventJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A strategy cannot be written", e);
        }
    }

    /** What an adoption adds to the document. */
    static String adoption(StrategyEvent.StrategyAdopted it) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("status", "adopted")
                .put("adoptedAt", it.adoptedAt().toString())
                .set("decision", EventJson.MAPPER.valueToTree(it.decision()))
                .toString();
    }

    static StrategyDocument read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, StrategyDocument.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A strategy cannot be read", e);
        }
    }
}
