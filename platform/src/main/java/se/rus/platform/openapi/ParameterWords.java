package se.rus.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What parameters mean that come back in many operations, said once in the service's configuration:
 * {@code rus.openapi.parameters.county=County code. Länskod.} What an operation says of its own goes before.
 */
final class ParameterWords implements WholeDocument.Step {
    static final String PREFIX = "rus.openapi.parameters.";

    private final Config words = ConfigProvider.getConfig();

    @Override
    public void complete(OpenAPI document) {
        Operations.of(document).forEach(placed -> placed.parameters().forEach(this::describe));
    }

    private void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            words.getOptionalValue(PREFIX + parameter.getName(), String.class).ifPresent(parameter::setDescription);
        }
        if (isList(parameter) && !(parameter.getExample() instanceof List)) {
            // One item, and read as a number at that: 0880 has become 880.
            parameter.setExample(null);
        }
    }

    private static boolean isList(Parameter parameter) {
        return parameter.getSchema() != null
                && parameter.getSchema().getType() != null
                && parameter.getSchema().getType().contains(Schema.SchemaType.ARRAY);
    }
}
