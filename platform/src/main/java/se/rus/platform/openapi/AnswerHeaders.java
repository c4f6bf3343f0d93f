package se.rus.platform.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.rus.platform.http.Answers;

/** Which headers an answer carries: the ETag to send back as If-Match, where the new thing is, how far a write came. */
final class AnswerHeaders implements WholeDocument.Step {
    @Override
    public void complete(OpenAPI document) {
        document.getComponents()
                .addHeader(HttpHeaders.ETAG, header("\"v7\"", "Version of what is answered; send it as If-Match."))
                .addHeader(HttpHeaders.LOCATION, header("/strategy/v1/shifts/019a6e5c", "Where the new thing is."))
                .addHeader(HttpHeaders.RETRY_AFTER, header("1", "Seconds to wait before repeating."))
                .addHeader(Answers.POSITION, header("118", "How far the write came; a read may ask for minPosition."));
        List<Operations.Placed> all = Operations.of(document);
        Set<String> versioned = all.stream()
                .filter(each -> each.hasHeader(HttpHeaders.IF_MATCH))
                .map(Operations.Placed::path)
                .collect(Collectors.toSet());
        all.forEach(placed -> placed.operation()
                .getResponses()
                .getAPIResponses()
                .forEach((code, response) -> {
                    if (code.startsWith("20") && !code.equals("204")) {
                        carry(placed, code, response, versioned);
                    }
                }));
    }

    private static void carry(Operations.Placed placed, String code, APIResponse response, Set<String> versioned) {
        boolean creates = code.equals("201") && !placed.isSafe();
        if (creates) {
            refer(response, HttpHeaders.LOCATION);
        }
        if (!placed.isSafe()) {
            refer(response, Answers.POSITION);
        }
        if (creates || placed.hasHeader(HttpHeaders.IF_MATCH) || isReadBefore(placed, versioned)) {
            refer(response, HttpHeaders.ETAG);
        }
    }

    /** What is read to learn the ETag that an operation at or below it asks for. */
    private static boolean isReadBefore(Operations.Placed placed, Set<String> versioned) {
        return placed.hasHeader(HttpHeaders.IF_NONE_MATCH)
                || placed.isSafe()
                        && placed.path().endsWith("}")
                        && versioned.stream()
                                .anyMatch(path -> path.equals(placed.path()) || path.startsWith(placed.path() + "/"));
    }

    private static void refer(APIResponse response, String header) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(header)) {
            response.addHeader(header, OASFactory.createHeader().ref(header));
        }
    }

    private static Header header(String example, String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }
}
