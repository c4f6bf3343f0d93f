package se.rus.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.rus.platform.testing.ApiDocument.Operation;

/** What an OpenAPI document must tell so that somebody who has only the document can write a client. */
final class ApiDocumentRules {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final ApiDocument document;
    private final Set<String> withoutExample;
    private final Examples examples;
    private final List<String> broken = new ArrayList<>();

    private ApiDocumentRules(JsonNode document, Set<String> withoutExample) {
        this.document = new ApiDocument(document);
        this.withoutExample = withoutExample;
        this.examples = new Examples(document);
    }

    /** @param withoutExample ids of operations whose answers are shown elsewhere */
    static List<String> broken(JsonNode document, Set<String> withoutExample) {
        ApiDocumentRules rules = new ApiDocumentRules(document, withoutExample);
        rules.all();
        return rules.broken;
    }

    private void all() {
        for (String about : List.of("title", "version", "description", "contact", "license")) {
            need(document.root().path("info").has(about), "info", about);
        }
        document.root().at("/components/schemas").fieldNames().forEachRemaining(this::named);
        Set<String> ids = new HashSet<>();
        for (Operation each : document.operations()) {
            need(ids.add(each.name()), each.name(), "an id of its own");
            for (String text : List.of("operationId", "summary", "description", "security")) {
                need(each.node().has(text), each.name(), text);
            }
            parameters(each);
            body(each);
            answers(each);
            problems(each);
        }
    }

    /** A number at the end is there because two classes have one name; which of them gets it is chance. */
    private void named(String schema) {
        need(!Character.isDigit(schema.charAt(schema.length() - 1)), "schema " + schema, "@Schema(name) of its own");
        need(!isOfJava(schema), "schema " + schema, "a name that Java does not have, or no client in Java compiles");
    }

    private static boolean isOfJava(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private void parameters(Operation operation) {
        Set<String> inPath = new TreeSet<>();
        operation.parameters().forEach(each -> {
            need(
                    each.has("description"),
                    operation.name(),
                    "a description of " + each.path("name").asText());
            if (each.path("in").asText().equals("path")) {
                inPath.add("{" + each.path("name").asText() + "}");
            }
        });
        for (String step : operation.path().split("/")) {
            need(!step.startsWith("{") || inPath.contains(step), operation.name(), "the parameter " + step);
        }
    }

    private void body(Operation operation) {
        JsonNode content = operation.node().path("requestBody").path("content");
        content.properties().forEach(each -> {
            need(each.getValue().has("schema"), operation.name(), "a schema of the body");
            if (each.getKey().equals(JSON)) {
                shown(operation.name() + " body", each.getValue());
            }
        });
    }

    private void answers(Operation operation) {
        operation.node().path("responses").properties().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .forEach(each -> answer(operation, each.getKey(), document.resolved(each.getValue())));
    }

    private void answer(Operation operation, String code, JsonNode answer) {
        String place = operation.name() + " " + code;
        need(code.equals("204") || !answer.path("content").isEmpty(), place, "content");
        answer.path("content").properties().forEach(each -> {
            need(each.getValue().has("schema"), place, "a schema of " + each.getKey());
            if (each.getKey().equals(JSON) && !withoutExample.contains(operation.name())) {
                shown(place, each.getValue());
            }
        });
    }

    private void problems(Operation operation) {
        for (int status : ExpectedProblems.of(operation)) {
            JsonNode answer =
                    document.resolved(operation.node().path("responses").path(String.valueOf(status)));
            JsonNode problem = answer.path("content").path(PROBLEM);
            String place = operation.name() + " " + status;
            need(problem.at("/schema/$ref").asText().equals("#/components/schemas/Problem"), place, "Problem");
            if (problem.has("schema")) {
                shown(place, problem);
            }
        }
    }

    private void shown(String place, JsonNode content) {
        JsonNode ofTheType = document.resolved(content.path("schema")).path("examples");
        need(content.path("examples").size() + ofTheType.size() > 0, place, "an example");
        content.path("examples")
                .properties()
                .forEach(each -> examples.errors(
                                content.path("schema"), each.getValue().path("value"))
                        .forEach(error -> broken.add(place + " example " + each.getKey() + ": " + error)));
        ofTheType.forEach(example -> examples.errors(content.path("schema"), example)
                .forEach(error -> broken.add(place + " example of its type: " + error)));
    }

    private void need(boolean there, String place, String what) {
        if (!there) {
            broken.add(place + " lacks " + what);
        }
    }
}
