package se.rus.strategy.report.excerpt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import se.rus.platform.store.EventJson;
import se.rus.strategy.report.ReportMaterial;

/** The part of a report's material that is about some of its goals. Totals in it are still those of the whole. */
final class Chosen {
    private Chosen() {}

    /** As JSON, so that what reports come to hold besides is kept as it is. */
    static ReportMaterial of(ReportMaterial material, Set<String> goals) {
        ObjectNode json = EventJson.MAPPER.valueToTree(material);
        keep(json.at("/progress/goals"), goals);
        keep(json.at("/progress/formerGoals"), goals);
        keep(json.at("/shifts"), goals);
        keep(json.at("/decisions"), goals);
        keep(json.at("/deviations"), goals);
        try {
            return EventJson.MAPPER.treeToValue(json, ReportMaterial.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(JsonNode lines, Set<String> goals) {
        Iterator<JsonNode> each = lines.elements();
        while (each.hasNext()) {
            if (!goals.contains(each.next().path("goalId").asText())) {
                each.remove();
            }
        }
    }
}
