package se.rus.platform.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import se.rus.platform.http.RequestKey;

/**
 * Says of the headers of requests what they are for and which must be sent. If-Match must, unless the operation creates
 * as well and takes If-None-Match for that.
 */
final class Preconditions implements WholeDocument.Step {
    @Override
    public void complete(OpenAPI document) {
        Operations.of(document)
                .forEach(placed -> placed.parameters().stream()
                        .filter(each -> each.getIn() == Parameter.In.HEADER)
                        .forEach(header -> describe(placed, header)));
    }

    static boolean isOptional(Operations.Placed placed) {
        return placed.hasHeader(HttpHeaders.IF_NONE_MATCH);
    }

    private static void describe(Operations.Placed placed, Parameter header) {
        switch (header.getName()) {
            case HttpHeaders.IF_MATCH -> {
                header.setRequired(!isOptional(placed));
                say(
                        header,
                        "\"v7\"",
                        "The ETag of what was last read, exactly as it came. ETag från senaste läsningen.");
            }
            case HttpHeaders.IF_NONE_MATCH ->
                say(
                        header,
                        placed.isSafe() ? "\"v7\"" : "*",
                        placed.isSafe()
                                ? "The ETag of what is known; 304 when it is still so. ETag för det som är känt."
                                : "* when there must be nothing yet. * när inget får finnas ännu.");
            case RequestKey.HEADER -> {
                say(
                        header,
                        "7d1f0a52-5f0e-4b0b-9a53-1f1c1fd0a333",
                        "New for each thing to create, the same when a request is repeated. Ny för varje sak, samma vid"
                                + " upprepning.");
                Schema schema = header.getSchema();
                if (schema != null) {
                    schema.minLength(1).maxLength(200).pattern("^[!-~]+$");
                }
            }
            default -> {}
        }
    }

    private static void say(Parameter header, String example, String description) {
        if (header.getDescription() == null) {
            header.setDescription(description);
        }
        if (header.getExample() == null && header.getExamples() == null) {
            header.setExample(example);
        }
    }
}
