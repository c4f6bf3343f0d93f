package se.rus.platform.openapi;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * An id, or the county, means the same in a body as in a path, so the words of {@link ParameterWords} are taken where a
 * record says nothing of it.
 */
final class CommonWords implements WholeDocument.Step {
    private final Config words = ConfigProvider.getConfig();

    @Override
    public void complete(OpenAPI document) {
        document.getComponents().getSchemas().values().stream()
                .flatMap(schema -> Optional.ofNullable(schema.getProperties()).stream())
                .forEach(properties -> properties.forEach(this::describe));
    }

    private void describe(String name, Schema property) {
        if (property.getDescription() == null && (name.endsWith("Id") || name.equals("county"))) {
            words.getOptionalValue(ParameterWords.PREFIX + name, String.class).ifPresent(property::setDescription);
        }
    }
}
