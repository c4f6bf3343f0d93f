package se.rus.client;

import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** Which operations a client of the one document could no longer call, or understand, by the other. */
final class Breaking {
    private Breaking() {}

    /** Each as {@code POST /strategy/v1/shifts}. */
    static List<String> between(String before, String after) {
        ChangedOpenApi change = OpenApiCompare.fromContents(before, after);
        return Stream.concat(
                        change.getMissingEndpoints().stream().map(Breaking::name),
                        change.getChangedOperations().stream()
                                .filter(ChangedOperation::isIncompatible)
                                .map(each -> each.getHttpMethod() + " " + each.getPathUrl()))
                .sorted()
                .toList();
    }

    private static String name(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }
}
