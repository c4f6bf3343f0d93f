package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import se.rus.local.Service;

/** The region drafts and adopts the plan's six goals. */
record DemoStrategy(String strategyId, Map<Integer, String> goalIds) {
    static final String REGION = "region-0008";

    static DemoStrategy adopt(DemoClient client, Plan plan) {
        Answer drafted = client.create(REGION, Service.STRATEGY, "/strategies", "strategy", PlanDraft.of(plan));
        String path = "/strategies/" + drafted.createdId();
        Answer current = client.get(REGION, Service.STRATEGY, path);
        if (!current.body().path("status").asText().equals("adopted")) {
            client.post(REGION, Service.STRATEGY, path + "/adoption", current.etag(), adoption());
        }
        Map<Integer, String> goalIds = new TreeMap<>();
        for (JsonNode goal : current.body().get("goals")) {
            goalIds.put(
                    Integer.parseInt(goal.get("number").asText()),
                    goal.get("goalId").asText());
        }
        return new DemoStrategy(drafted.createdId(), goalIds);
    }

    private static ObjectNode adoption() {
        ObjectNode adoption = DemoClient.JSON.createObjectNode();
        adoption.putObject("decision")
                .put("body", "Regionfullmäktige i Kalmar län")
                .put("paragraph", "§ 112")
                .put("registrationNumber", "RK 2025/1112")
                .put("date", "2025-11-26");
        return adoption;
    }
}
