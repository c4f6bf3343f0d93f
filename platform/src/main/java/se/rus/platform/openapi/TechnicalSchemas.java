package se.rus.platform.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Takes away what is of Java and not of the API. {@link SchemaRepairs} has put dates, times and free JSON where they were
 * referred to, so that clients get their language's own types. A stream of events is text to whoever reads it.
 */
final class TechnicalSchemas implements WholeDocument.Step {
    private static final List<String> OF_JAVA = List.of("JsonNodeType", "OutboundSseEvent", "MediaType");

    @Override
    public void complete(OpenAPI document) {
        Components components = document.getComponents();
        Stream.concat(SchemaRepairs.PLAIN.stream(), OF_JAVA.stream())
                .filter(components.getSchemas()::containsKey)
                .forEach(components::removeSchema);
        Operations.of(document)
                .forEach(placed -> placed.operation().getResponses().getAPIResponses().values().stream()
                        .filter(response -> response.getContent() != null)
                        .map(response -> response.getContent().getMediaType("text/event-stream"))
                        .forEach(TechnicalSchemas::asText));
    }

    private static void asText(MediaType stream) {
        if (stream != null && stream.getSchema() != null) {
            Schema of = stream.getSchema();
            of.setItems(null);
            of.setRef(null);
            of.setType(List.of(Schema.SchemaType.STRING));
            of.setDescription(
                    "Server-sent events: id, event and data, which is JSON. Händelser med id, event och data.");
        }
    }
}
