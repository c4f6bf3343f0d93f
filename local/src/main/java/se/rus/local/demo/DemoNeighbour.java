package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.rus.local.Service;

/** The neighbouring county's strategy, Gröna Kronoberg 2025: priorities, challenges, focus areas and efforts. */
final class DemoNeighbour {
    static final String REGION = "region-0007";

    private DemoNeighbour() {}

    /** The id of the strategy. */
    static String adopt(DemoClient client) {
        JsonNode printed = Plan.resource("grona-kronoberg-2025.json");
        Answer drafted = client.create(REGION, Service.STRATEGY, "/strategies", "neighbour", draft(printed));
        String path = "/strategies/" + drafted.createdId();
        Answer current = client.get(REGION, Service.STRATEGY, path);
        if (!current.body().path("status").asText().equals("adopted")) {
            client.post(REGION, Service.STRATEGY, path + "/adoption", current.etag(), adoption());
        }
        return drafted.createdId();
    }

    static ObjectNode draft(JsonNode printed) {
        ObjectNode draft = DemoClient.JSON.createObjectNode();
        draft.put("county", "07").put("title", printed.get("title").asText());
        draft.put("periodFrom", printed.at("/period/from").asInt());
        draft.put("periodTo", printed.at("/period/to").asInt());
        draft.putObject("about")
                .put("type", "strategy")
                .put("owner", printed.get("owner").asText())
                .put("source", printed.get("source").asText())
                .put("adoptedAsPrinted", printed.get("adopted").asText())
                .put("revisedAsPrinted", printed.get("revised").asText());
        int goals = 0;
        for (JsonNode area : printed.get("targetAreas")) {
            draft.withArray("goals").addObject().put("number", ++goals).put("title", area.asText());
        }
        printed.get("priorities").forEach(priority -> add(priority, draft));
        return draft;
    }

    private static void add(JsonNode printed, ObjectNode draft) {
        ObjectNode priority = draft.withArray("priorities").addObject();
        priority.put("number", printed.get("number").asInt())
                .put("title", printed.get("title").asText());
        for (JsonNode challenge : printed.get("challenges")) {
            priority.withArray("challenges").addObject().put("title", challenge.asText());
        }
        for (JsonNode area : printed.get("focusAreas")) {
            ObjectNode focusArea = priority.withArray("focusAreas").addObject();
            focusArea.put("title", area.get("title").asText());
            for (JsonNode effort : area.get("efforts")) {
                focusArea.withArray("efforts").addObject().put("title", effort.asText());
            }
        }
    }

    /** The print knows the month of its revision; the minutes are the demo's. */
    private static ObjectNode adoption() {
        ObjectNode adoption = DemoClient.JSON.createObjectNode();
        adoption.putObject("decision")
                .put("body", "Regionfullmäktige i Kronobergs län")
                .put("paragraph", "§ 88")
                .put("registrationNumber", "RK 2019/0088")
                .put("date", "2019-06-18");
        return adoption;
    }
}
