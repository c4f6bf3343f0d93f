package se.rus.platform.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The framework answers 404 to a query parameter that it cannot convert ({@code ?page=abc}), as the JAX-RS standard
 * has it. Here such a parameter is a bad request, and named.
 */
final class QueryProblems {
    private QueryProblems() {}

    /** Empty when the address itself is to blame. The failed conversion quotes the value, not the name. */
    static Optional<Problem> of(NotFoundException failure, UriInfo uri) {
        if (failure.getCause() == null) {
            return Optional.empty();
        }
        String message = String.valueOf(failure.getCause().getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> quotes(message, value)))
                .findFirst()
                .map(Map.Entry::getKey)
                .map(QueryProblems::unreadable);
    }

    private static boolean quotes(String message, String value) {
        return message.contains("\"" + value + "\"") || message.endsWith("." + value);
    }

    private static Problem unreadable(String name) {
        return ProblemType.INVALID_REQUEST.problem(
                "Correct the parameter named in errors and send the request again.",
                "Rätta parametern som nämns i errors och skicka igen.",
                List.of(new FieldError(
                        "?" + name,
                        "wrong-type",
                        "is not of the type in the OpenAPI document",
                        "har inte den typ som står i OpenAPI-dokumentet")));
    }
}
