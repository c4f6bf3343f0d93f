package se.rus.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import se.rus.platform.store.EventJson;

/**
 * Shows an approved sample of the contracts as the example of an answer:
 * {@code rus.openapi.samples.getProgress=samples/ProgressDocument/v1.json}, a resource on the class path.
 */
final class ApprovedSamples implements WholeDocument.Step {
    private static final String PREFIX = "rus.openapi.samples.";

    @Override
    public void complete(OpenAPI document) {
        Operations.of(document)
                .forEach(placed -> ConfigProvider.getConfig()
                        .getOptionalValue(PREFIX + placed.operation().getOperationId(), String.class)
                        .ifPresent(sample -> show(placed, sample)));
    }

    private static void show(Operations.Placed placed, String sample) {
        MediaType answer = placed.operation()
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType("application/json");
        answer.addExample("sample", OASFactory.createExample().value(read(sample)));
    }

    private static Object read(String sample) {
        try (InputStream resource =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(sample)) {
            return EventJson.MAPPER.readValue(
                    Optional.ofNullable(resource).orElseThrow(() -> new IllegalStateException("There is no " + sample)),
                    Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
