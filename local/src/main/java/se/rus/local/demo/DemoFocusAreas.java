package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import se.rus.local.Service;

/**
 * How two focus areas of Gröna Kronoberg go: one is measured, to the other a project is granted. Titles of the focus areas
 * are as printed; the indicator, its values and the project are the demo's own.
 */
final class DemoFocusAreas {
    private static final String TRAVEL = "Hållbara resor och transporter";
    private static final String INNOVATION = "Innovationsgrad i näringsliv och offentlig sektor";
    private static final int LIVING_PLACES = 1;
    private static final int CIRCULAR_ECONOMY = 2;

    private final DemoClient client;
    private final JsonNode strategy;

    private DemoFocusAreas(DemoClient client, String strategyId) {
        this.client = client;
        this.strategy = client.get(DemoNeighbour.REGION, Service.STRATEGY, "/strategies/" + strategyId)
                .body();
    }

    static void follow(DemoClient client, String strategyId) {
        DemoFocusAreas areas = new DemoFocusAreas(client, strategyId);
        areas.measure();
        areas.grant();
    }

    private void measure() {
        ObjectNode definition = DemoClient.JSON.createObjectNode();
        definition.put("code", "KRB-01").put("county", "07").put("unit", "%").put("desired", "increase");
        definition
                .putObject("name")
                .put("sv", "Andel arbetspendling med kollektivtrafik")
                .put("en", "Share of commuting by public transport");
        definition.putObject("baseline").put("year", 2023).put("value", 17);
        definition
                .putArray("targets")
                .addObject()
                .put("period", "2025")
                .put("kind", "value")
                .put("value", 20);
        serving(definition.putArray("goals").addObject(), LIVING_PLACES, TRAVEL);
        definition.putArray("expectedActors").add("0760").add("0780").add("0781");
        String id = client.create(DemoNeighbour.REGION, Service.INDICATORS, "/indicators", "neighbours", definition)
                .createdId();
        value("0780", id, 2024, "18.5");
        value("0780", id, 2025, "20.5");
        value("0781", id, 2024, "12.5");
        value("0781", id, 2025, "11");
    }

    private void value(String municipality, String indicatorId, int year, String value) {
        String path = "/actors/" + municipality + "/indicators/" + indicatorId + "/observations/" + year;
        ObjectNode observation = DemoClient.JSON.createObjectNode().put("value", new BigDecimal(value));
        client.put("kommun-" + municipality, Service.INDICATORS, path, observation.put("status", "final"));
    }

    private void grant() {
        ObjectNode project = DemoClient.JSON.createObjectNode();
        serving(project, CIRCULAR_ECONOMY, INNOVATION);
        DemoGrants.grant(
                client,
                new DemoGrants.Grant(
                        "grant-neighbour",
                        DemoNeighbour.REGION,
                        "0780",
                        "Cirkulära affärer i Växjö",
                        "ERUF",
                        "Småland och öarna 2021-2027",
                        4_000_000,
                        1_600_000,
                        "§ 49"),
                project);
    }

    /** What the goal and the focus area are, by number and title as printed. */
    private void serving(ObjectNode named, int goal, String title) {
        named.put("strategyId", strategy.get("strategyId").asText());
        for (JsonNode each : strategy.get("goals")) {
            if (each.get("number").asInt() == goal) {
                named.put("goalId", each.get("goalId").asText());
            }
        }
        for (JsonNode priority : strategy.get("priorities")) {
            for (JsonNode area : priority.get("focusAreas")) {
                if (area.get("title").asText().equals(title)) {
                    named.put("focusAreaId", area.get("focusAreaId").asText());
                }
            }
        }
    }
}
