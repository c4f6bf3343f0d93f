package se.rus.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Region Kalmar's sustainability plan 2026–2028: 6 goals and 28 measures, as printed. */
record Plan(JsonNode printed, List<Measure> measures) {
    /** The municipalities of Kalmar county. */
    static final List<String> MUNICIPALITIES =
            List.of("0821", "0834", "0840", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Plan read() {
        JsonNode plan = resource("sustainability-plan-2026-2028.json");
        JsonNode english = resource("names-in-english.json");
        List<Measure> measures = new ArrayList<>();
        for (JsonNode goal : plan.get("goals")) {
            for (JsonNode measure : goal.get("measures")) {
                measures.add(new Measure(
                        goal.get("number").asInt(),
                        english.get(measure.get("number").asInt() - 1).asText(),
                        measure));
            }
        }
        return new Plan(plan, List.copyOf(measures));
    }

    String title() {
        return printed.get("title").asText();
    }

    JsonNode goals() {
        return printed.get("goals");
    }

    static JsonNode resource(String name) {
        try (InputStream in = Plan.class.getResourceAsStream("/demo/" + name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
