package se.rus.client;

import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** What a client of the one document could no longer call, send or read by the other. */
final class Breaking {
    private Breaking() {}

    /** Operations as {@code POST /strategy/v1/shifts} and fields as {@code Shift.fromYear}. */
    static List<String> between(String before, String after) {
        Document old = Document.of(before);
        Document now = Document.of(after);
        ChangedOpenApi change = OpenApiCompare.fromContents(old.inVersion30(), now.inVersion30());
        return Stream.of(
                        change.getMissingEndpoints().stream().map(Breaking::name),
                        change.getChangedOperations().stream()
                                .filter(ChangedOperation::isIncompatible)
                                .map(each -> each.getHttpMethod() + " " + each.getPathUrl()),
                        // Who sends one that is not known is refused, who reads one that is optional may rely on it.
                        old.fields().stream().filter(field -> now.lacks(field)))
                .flatMap(found -> found)
                .sorted()
                .toList();
    }

    private static String name(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }
}
