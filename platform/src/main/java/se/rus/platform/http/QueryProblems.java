package se.rus.platform.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says which query parameter could not be read. */
final class QueryProblems {
    private QueryProblems() {}

    /** The framework does not tell the name, but the failure quotes the value. */
    static Problem unreadable(Throwable cause, MultivaluedMap<String, String> parameters) {
        List<FieldError> errors = parameters.entrySet().stream()
                .filter(parameter -> isQuoted(parameter, String.valueOf(cause.getMessage())))
                .map(parameter ->
                        new FieldError("?" + parameter.getKey(), "wrong-type", "cannot be read", "kan inte läsas"))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        return ProblemType.INVALID_REQUEST.problem(
                "Correct the query parameters named in errors; the OpenAPI document says what they may be.",
                "Rätta frågeparametrarna som nämns i errors; OpenAPI-dokumentet säger vad de får vara.",
                errors);
    }

    private static boolean isQuoted(Map.Entry<String, List<String>> parameter, String message) {
        return parameter.getValue().stream().anyMatch(value -> message.contains('"' + value + '"'));
    }
}
