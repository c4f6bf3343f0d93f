package se.rus.strategy.adoption;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import se.rus.platform.store.EventJson;

/** The county's printed strategies, as files, in the words of the API. */
final class PrintedStrategy {
    private PrintedStrategy() {}

    /** Gröna Kronoberg: priorities with challenges, focus areas and efforts; its target areas are its two goals. */
    static ObjectNode kronoberg(JsonNode printed) {
        ObjectNode body = head(printed);
        body.withObject("about")
                .put("type", "strategy")
                .put("adoptedAsPrinted", printed.path("adopted").asText())
                .put("revisedAsPrinted", printed.path("revised").asText());
        int goals = 0;
        for (JsonNode area : printed.path("targetAreas")) {
            ObjectNode goal =
                    body.withArray("goals").addObject().put("number", ++goals).put("title", area.asText());
            goal.withObject("traits")
                    .put("level", "society")
                    .put("term", "long")
                    .put("scope", "region");
        }
        for (JsonNode priority : printed.path("priorities")) {
            ObjectNode made = titled(body.withArray("priorities").addObject(), priority)
                    .put("number", priority.path("number").asInt());
            priority.path("challenges")
                    .forEach(each -> made.withArray("challenges").addObject().put("title", each.asText()));
            for (JsonNode area : priority.path("focusAreas")) {
                ObjectNode focusArea = titled(made.withArray("focusAreas").addObject(), area);
                area.path("efforts")
                        .forEach(each ->
                                focusArea.withArray("efforts").addObject().put("title", each.asText()));
            }
        }
        return body;
    }

    /** Kalmar's sustainability plan: goals with the documents that govern them. */
    static ObjectNode kalmar(JsonNode printed) {
        ObjectNode body = head(printed);
        ObjectNode about = body.withObject("about").put("type", "actionPlan");
        about.putObject("under").put("title", printed.path("strategy").asText());
        printed.path("dimensions").forEach(each -> about.withArray("dimensions").add(each.path("key")));
        for (JsonNode goal : printed.path("goals")) {
            ObjectNode made = titled(body.withArray("goals").addObject(), goal)
                    .put("number", goal.path("number").asInt());
            made.set("plannedActivities", goal.path("activities"));
            int documents = 0;
            for (JsonNode title : goal.path("governingDocuments")) {
                String id = "document-" + goal.path("number").asInt() + "-" + ++documents;
                made.withObject("links").withArray("governingDocuments").add(id);
                ObjectNode document = body.withArray("governingDocuments").addObject();
                document.put("documentId", id).put("title", title.asText());
                type(document, title.asText().toLowerCase(Locale.ROOT));
            }
        }
        return body;
    }

    private static ObjectNode head(JsonNode printed) {
        ObjectNode body = EventJson.MAPPER.createObjectNode();
        titled(body, printed)
                .put("county", printed.path("county").asText())
                .put("periodFrom", printed.at("/period/from").asInt())
                .put("periodTo", printed.at("/period/to").asInt());
        body.putObject("about")
                .put("owner", printed.path("owner").asText())
                .put("source", printed.path("source").asText());
        return body;
    }

    private static ObjectNode titled(ObjectNode made, JsonNode printed) {
        return made.put("title", printed.path("title").asText());
    }

    private static void type(ObjectNode document, String title) {
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
