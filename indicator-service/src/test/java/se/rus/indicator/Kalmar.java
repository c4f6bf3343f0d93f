package se.rus.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import se.rus.platform.store.EventJson;

/** Kalmar county's sustainability plan as requests, every edge case kept. */
final class Kalmar {
    static final List<String> MUNICIPALITIES =
            List.of("0821", "0834", "0840", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885");

    private Kalmar() {}

    /** The 28 measures as indicators, linked to a strategy's goals. Codes begin with the prefix. */
    static List<ObjectNode> indicators(String prefix) {
        List<ObjectNode> indicators = new ArrayList<>();
        for (JsonNode goal : plan().get("goals")) {
            for (JsonNode measure : goal.get("measures")) {
                indicators.add(indicator(prefix, goal, measure));
            }
        }
        return indicators;
    }

    private static ObjectNode indicator(String prefix, JsonNode goal, JsonNode measure) {
        ObjectNode indicator = EventJson.MAPPER.createObjectNode();
        indicator.put("code", prefix + "%02d".formatted(measure.get("number").asInt()));
        indicator.put("county", "08");
        indicator.putObject("name").put("sv", measure.get("name").asText());
        indicator.set("unit", measure.get("unit"));
        indicator.set("desired", measure.get("desired"));
        indicator.set("baseline", measure.get("baseline"));
        ArrayNode targets = indicator.putArray("targets");
        for (JsonNode target : measure.get("targets")) {
            targets.add(target(measure, target));
        }
        indicator
                .putArray("goals")
                .addObject()
                .put("strategyId", "plan")
                .put("goalId", "goal-" + goal.get("number").asInt())
                .put("focusAreaId", "focus-area-" + measure.get("number").asInt());
        MUNICIPALITIES.forEach(indicator.putArray("expectedActors")::add);
        return indicator;
    }

    private static ObjectNode target(JsonNode measure, JsonNode target) {
        ObjectNode made = EventJson.MAPPER.createObjectNode();
        made.put("period", target.get("year").asText());
        if (target.has("direction")) {
            return made.put("kind", "direction")
                    .put("direction", target.get("direction").asText());
        }
        boolean bound = measure.get("number").asInt() == 1;
        made.put("kind", bound ? "upperBound" : "value").set("value", target.get("value"));
        return bound ? made.put("footnote", "Nationell samordning enligt Strama") : made;
    }

    private static JsonNode plan() {
        try (InputStream plan = Kalmar.class.getResourceAsStream("/kalmar.json")) {
            return EventJson.MAPPER.readTree(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
