package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.rus.local.Service;

/** What actors do: Gröna Kronoberg's eighteen shifts as printed, and two activities of Kalmar that the demo made up. */
final class DemoContributions {
    private static final String KALMAR = "kommun-0880";

    private DemoContributions() {}

    /** How many shifts there are. */
    static int tell(DemoClient client, String neighbour, DemoStrategy strategy) {
        JsonNode printed = Plan.resource("grona-kronoberg-2025.json");
        int shifts = 0;
        for (JsonNode priority : printed.get("priorities")) {
            for (JsonNode shift : priority.get("shifts")) {
                ObjectNode body = shift(printed, neighbour, shift.get("to").asText())
                        .put("state", "happened")
                        .put("from", shift.get("from").asText());
                body.putArray("elements")
                        .add("priority-" + priority.get("number").asText());
                if (shift.has("project")) {
                    body.putArray("projects").addObject().set("name", shift.get("project"));
                }
                shifts = told(client, body, shifts);
            }
        }
        for (JsonNode wanted : printed.get("wantedShiftsNotAchieved")) {
            shifts = told(client, shift(printed, neighbour, wanted.asText()).put("state", "wanted"), shifts);
        }
        act(client, strategy);
        return shifts;
    }

    private static int told(DemoClient client, ObjectNode shift, int before) {
        client.create(DemoNeighbour.REGION, Service.STRATEGY, "/shifts", "shift-" + before, shift);
        return before + 1;
    }

    private static ObjectNode shift(JsonNode printed, String strategyId, String to) {
        return DemoClient.JSON
                .createObjectNode()
                .put("strategyId", strategyId)
                .put("to", to)
                .put("fromYear", printed.at("/period/from").asInt())
                .put("toYear", printed.at("/period/to").asInt())
                .put("responsible", "0007");
    }

    /** One is reported as going on; of the other nothing has been said yet. */
    private static void act(DemoClient client, DemoStrategy strategy) {
        ObjectNode water = activity(strategy, 4, "Vattenåterbruk i tre kommuner", "regional");
        water.putArray("partners").add("0881").add("0882");
        String path = "/activities/"
                + client.create(KALMAR, Service.STRATEGY, "/activities", "activity-1", water)
                        .createdId();
        String etag = client.get(KALMAR, Service.STRATEGY, path).etag();
        if (etag.equals("\"v1\"")) {
            ObjectNode report = DemoClient.JSON
                    .createObjectNode()
                    .put("status", "ongoing")
                    .put("outcome", "Förstudien är klar i två av tre kommuner.");
            client.put(KALMAR, Service.STRATEGY, path + "/reports/2026", etag, report);
        }
        client.create(
                KALMAR,
                Service.STRATEGY,
                "/activities",
                "activity-2",
                activity(strategy, 1, "Tandborstning i alla förskolor", "own"));
    }

    private static ObjectNode activity(DemoStrategy strategy, int goal, String title, String kind) {
        ObjectNode activity = DemoClient.JSON
                .createObjectNode()
                .put("strategyId", strategy.strategyId())
                .put("title", title)
                .put("kind", kind)
                .put("responsible", "0880")
                .put("from", "2026-03-01")
                .put("to", "2028-12-31");
        activity.putArray("elements").add(strategy.goalIds().get(goal));
        return activity;
    }
}
