package se.rus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The whole of the printed plan but its measures, as strategy-service takes a draft. */
final class PlanDraft {
    private PlanDraft() {}

    static ObjectNode of(Plan plan) {
        JsonNode printed = plan.printed();
        ObjectNode draft = DemoClient.JSON.createObjectNode();
        draft.put("county", "08").put("title", plan.title());
        draft.put("periodFrom", printed.at("/period/from").asInt());
        draft.put("periodTo", printed.at("/period/to").asInt());
        ObjectNode about = draft.putObject("about").put("type", "actionPlan");
        about.put("owner", printed.get("owner").asText());
        about.put("source", printed.get("source").asText());
        about.putObject("under").put("title", printed.get("strategy").asText());
        for (JsonNode dimension : printed.get("dimensions")) {
            about.withArray("dimensions").add(dimension.get("key"));
        }
        plan.goals().forEach(goal -> add(goal, draft));
        return draft;
    }

    private static void add(JsonNode printed, ObjectNode draft) {
        int number = printed.get("number").asInt();
        ObjectNode goal = draft.withArray("goals").addObject();
        goal.put("number", number).put("title", printed.get("title").asText());
        goal.set("plannedActivities", printed.get("activities"));
        int documents = 0;
        for (JsonNode title : printed.get("governingDocuments")) {
            String id = "document-" + number + "-" + ++documents;
            goal.withObject("links").withArray("governingDocuments").add(id);
            ObjectNode document = draft.withArray("governingDocuments").addObject();
            document.put("documentId", id).put("title", title.asText());
            type(title.asText().toLowerCase(Locale.ROOT), document);
        }
    }

    /** As the title says it; routines and the like are none of the types. */
    private static void type(String title, ObjectNode document) {
        if (title.contains("program")) {
            document.put("type", "programme");
        } else if (title.contains("plan")) {
            document.put("type", "actionPlan");
        } else if (title.contains("strategi")) {
            document.put("type", "strategy");
        } else if (title.contains("riktlinje")) {
            document.put("type", "guideline");
        }
    }
}
