package se.rus.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The operations of a document, each with where it is. */
final class Operations {
    private Operations() {}

    /** One operation and its place. */
    record Placed(String path, HttpMethod method, Operation operation) {

        /** True when nothing is changed by it. */
        boolean isSafe() {
            return Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(method);
        }

        boolean hasPathParameter() {
            return path.contains("{");
        }

        boolean hasParameters() {
            return !parameters().isEmpty();
        }

        boolean hasHeader(String name) {
            return parameters().stream()
                    .anyMatch(each -> each.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(each.getName()));
        }

        List<Parameter> parameters() {
            return operation.getParameters() == null ? List.of() : operation.getParameters();
        }
    }

    static List<Placed> of(OpenAPI document) {
        return document.getPaths().getPathItems().entrySet().stream()
                .flatMap(path ->
                        path.getValue().getOperations().entrySet().stream().map(each -> placed(path.getKey(), each)))
                .toList();
    }

    private static Placed placed(String path, Map.Entry<HttpMethod, Operation> operation) {
        return new Placed(path, operation.getKey(), operation.getValue());
    }
}
