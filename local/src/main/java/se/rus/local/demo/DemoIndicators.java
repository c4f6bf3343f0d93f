package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.rus.local.Service;

/** The region defines an indicator from each of the plan's measures. */
final class DemoIndicators {
    private DemoIndicators() {}

    /** Returns the indicators' ids by the number of their measure. */
    static Map<Integer, String> define(DemoClient client, Plan plan, DemoStrategy strategy, Consumer<String> progress) {
        Map<Integer, String> ids = new TreeMap<>();
        for (Measure measure : plan.measures()) {
            Answer defined = client.create(
                    DemoStrategy.REGION,
                    Service.INDICATORS,
                    "/indicators",
                    measure.code(),
                    definition(measure, strategy));
            ids.put(measure.number(), defined.createdId());
        }
        progress.accept(ids.size() + " indicators are defined");
        return ids;
    }

    private static ObjectNode definition(Measure measure, DemoStrategy strategy) {
        ObjectNode definition = DemoClient.JSON.createObjectNode();
        definition.put("code", measure.code()).put("county", "08");
        definition.putObject("name").put("sv", measure.name()).put("en", measure.nameEn());
        definition.put("unit", measure.unit());
        definition.put("desired", measure.shouldDecrease() ? "decrease" : "increase");
        ObjectNode baseline = definition.putObject("baseline").put("year", measure.baseYear());
        measure.baseline().ifPresentOrElse(value -> baseline.put("value", value), () -> baseline.putNull("value"));
        for (JsonNode printed : measure.printed().get("targets")) {
            ObjectNode target = definition.withArray("targets").addObject();
            target.put("period", printed.get("year").asText()).put("kind", measure.targetKind(printed));
            if (printed.has("direction")) {
                target.put("direction", printed.get("direction").asText());
            } else {
                target.put("value", printed.get("value").decimalValue());
            }
            measure.footnote().ifPresent(text -> target.put("footnote", text));
        }
        definition
                .withArray("goals")
                .addObject()
                .put("strategyId", strategy.strategyId())
                .put("goalId", strategy.goalIds().get(measure.goal()));
        definition.put("scope", "region");
        Plan.MUNICIPALITIES.forEach(definition.withArray("expectedActors")::add);
        return definition;
    }
}
