package se.rus.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An OpenAPI document as tests read it. */
record ApiDocument(JsonNode root) {
    private static final Set<String> UNSAFE = Set.of("post", "put", "patch", "delete");

    /** One operation; {@code name} is its id, or where it is when it has none. */
    record Operation(String path, String method, JsonNode node) {
        String name() {
            return node.path("operationId").asText(method + " " + path);
        }

        boolean isUnsafe() {
            return UNSAFE.contains(method);
        }

        boolean hasBody() {
            return node.has("requestBody");
        }

        boolean has(String header) {
            return parameters().anyMatch(each -> each.path("name").asText().equals(header));
        }

        Stream<JsonNode> parameters() {
            return node.path("parameters").valueStream();
        }

        boolean needsToken() {
            return node.path("security").size() == 1;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> operations.add(new Operation(path.getKey(), each.getKey(), each.getValue()))));
        return operations;
    }

    /** What stands there, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }
}
